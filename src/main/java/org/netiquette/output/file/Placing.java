package org.netiquette.output.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.netiquette.output.Sha256;

/**
 * Moves finished files into place. A file there that a person has changed since we wrote it is kept as {@code
 * NAME.before}, and a further one as {@code NAME.before2} and so on.
 */
final class Placing {

    private final WrittenFiles written;

    Placing(WrittenFiles written) {
        this.written = written;
    }

    /** Where to write a file until it is whole: in its own folder, so that moving it is one step. */
    Path beside(Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.createDirectories(part.resolve("..").normalize());
        return part;
    }

    /** Moves the file that was written beside into place. */
    void place(Path beside, Path file) throws IOException {
        String path = file.toAbsolutePath().normalize().toString();
        String ours = Sha256.of(beside);
        if (Files.exists(file)) {
            String there = Sha256.of(file);
            if (!there.equals(ours) && !written.written(path).map(there::equals).orElse(false)) {
                Files.move(file, before(file));
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written.remember(path, ours);
    }

    private static Path before(Path file) {
        Path kept = file.resolveSibling(file.getFileName() + ".before");
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.resolveSibling(file.getFileName() + ".before" + i);
        }
        return kept;
    }
}
