package org.netiquette.replay;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The program git, asked in such a way that it runs nothing of a repository's own: no hooks, no monitors, no pager, nothing fetched,
 * no repository that merely lies in the folder.
 */
final class GitProgram {

    private static final List<String> CAREFULLY = List.of(
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=" + (File.separatorChar == '\\' ? "NUL" : "/dev/null"),
            "-c",
            "safe.bareRepository=explicit",
            "--no-pager",
            "--no-replace-objects",
            "--literal-pathspecs");

    private final Path program;

    private GitProgram(Path program) {
        this.program = program;
    }

    /**
     * The git of this machine.
     *
     * @param path folders as the environment variable {@code PATH} has them; the current folder is never looked into
     * @throws Problems when there is none
     */
    static GitProgram on(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(it -> !it.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .flatMap(it -> List.of(it.resolve("git"), it.resolve("git.exe")).stream())
                .filter(it -> Files.isRegularFile(it) && Files.isExecutable(it))
                .findFirst()
                .map(GitProgram::new)
                .orElseThrow(() -> new Problems(List.of(Problem.at(
                        "--against-git",
                        0,
                        "The program git must be installed for this, but is not found.",
                        "Maybe --against compares with a copy of the folder."))));
    }

    /** What a command prints on its one line; empty when it fails. */
    Optional<String> line(Path folder, String... command) throws IOException {
        return output(folder, command).map(it -> it.replaceAll("\\R$", ""));
    }

    /** What a command prints, each of it ended by NUL; nothing when it fails. */
    List<String> list(Path folder, String... command) throws IOException {
        return output(folder, command)
                .map(it -> Arrays.stream(it.split("\0", -1))
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** What a command complains of, in one line; empty when it does not. */
    String complaint(Path folder, String... command) throws IOException {
        Process process = builder(folder, command).redirectErrorStream(true).start();
        String said = read(process);
        return ended(process) ? "" : said.lines().findFirst().orElse("").replaceFirst("^fatal: ", "");
    }

    /** A command that goes on asking and answering. */
    Process start(Path folder, String... command) throws IOException {
        return builder(folder, command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Optional<String> output(Path folder, String... command) throws IOException {
        Process process = start(folder, command);
        String said = read(process);
        return ended(process) ? Optional.of(said) : Optional.empty();
    }

    private static String read(Process process) throws IOException {
        process.getOutputStream().close();
        try (InputStream in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        }
    }

    private ProcessBuilder builder(Path folder, String... command) {
        List<String> arguments = new ArrayList<>(List.of(program.toString(), "-C", folder.toString()));
        arguments.addAll(CAREFULLY);
        arguments.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(arguments);
        // A git that has called us, such as in a hook, would else have its own repository looked into
        builder.environment().keySet().removeIf(it -> it.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_OPTIONAL_LOCKS",
                        "0",
                        "GIT_NO_LAZY_FETCH",
                        "1",
                        "GIT_TERMINAL_PROMPT",
                        "0",
                        "LC_ALL",
                        "C"));
        return builder;
    }
}
