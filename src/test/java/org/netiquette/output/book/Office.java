package org.netiquette.output.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window. */
public final class Office {

    /** What tests say where it is missing. */
    public static final String MISSING = "There is no LibreOffice here, so that no workbook was opened in it.";

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private Office() {}

    /** Whether there is one on this machine. */
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /**
     * Opens a file and saves it, under its own name, in another folder.
     *
     * @param to the ending of the format
     */
    public static Path save(Path file, String to, Path into) throws Exception {
        Process office = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + into.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        into.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = office.waitFor(3, TimeUnit.MINUTES);
        office.destroyForcibly();
        assertThat(ended).as("LibreOffice saves %s in time", file).isTrue();
        String name = file.getFileName().toString();
        return into.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to);
    }
}
