package org.netiquette.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs commands as a person would, each with the folders of one test. */
final class Cli {

    static final Path SAMPLE = Path.of("input", "sample");

    private final Path folder;

    Cli(Path folder) {
        this.folder = folder;
    }

    /** How a command ended. */
    record Ended(int code, String out, String err) {}

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    Path state() {
        return folder.resolve("state");
    }

    Path rules() {
        return folder.resolve("rules");
    }

    /** A copy of the sample as the only account. */
    Cli withSample() {
        copy(SAMPLE, input().resolve("sample"));
        return this;
    }

    /** A copy of the shipped rules, to be changed. */
    Cli withOwnRules() {
        copy(Path.of("rules"), rules());
        return this;
    }

    /** Runs the night of 2026-11-22 with more options behind. */
    Ended run(String... more) {
        return runOn("2026-11-22", more);
    }

    /** The night of another date. */
    Ended runOn(String date, String... more) {
        return command("run", date, more);
    }

    /** A command as of a date, with this folder's options and more behind. */
    Ended command(String name, String date, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name, "--as-of", date));
        arguments.addAll(folders());
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    List<String> folders() {
        List<String> options = new ArrayList<>(
                List.of("--input", input().toString(), "--output", output().toString(), "--state", state().toString()));
        if (Files.exists(rules())) {
            options.addAll(List.of("--rules", rules().toString()));
        }
        return options;
    }

    static Ended execute(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Netiquette.execute(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** Every report by its path, {@code timings.json} apart. */
    Map<String, String> reports() {
        return reportsBelow(output());
    }

    static Map<String, String> reportsBelow(Path output) {
        Map<String, String> reports = new TreeMap<>();
        if (!Files.exists(output)) {
            return reports;
        }
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile)
                    .filter(it -> !it.endsWith("timings.json"))
                    .forEach(it -> reports.put(output.relativize(it).toString(), bytes(it)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    /** One character a byte: some reports are no text. */
    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String report(String path) {
        return read(output().resolve("2026-11-22").resolve(path));
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
