package org.netiquette.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the last check found, so that it is said at once as long as nothing has changed on which it rests: the program, every
 * byte of the rule folder and of the sample, and the memory. Kept only where there is a state folder already.
 */
final class KeptCheck {

    private static final String NAME = "last-check.txt";

    private final Path state;
    private final Path program;
    private final List<Path> inputs;
    private final String question;

    /**
     * @param program the jar of the program; nothing is kept where it is no file
     * @param inputs files and folders whose content counts, whether they are there or not
     * @param question what else the answer depends on
     */
    KeptCheck(Path state, Path program, List<Path> inputs, String question) {
        this.state = state;
        this.program = program;
        this.inputs = List.copyOf(inputs);
        this.question = question;
    }

    /** The text of the last check; where there is none, or something has changed since, that of one made now, which is kept where it is whole. */
    String text(Supplier<String> check, BooleanSupplier isWhole) {
        if (!isKept()) {
            return check.get();
        }
        String content = content();
        Optional<String> before = kept(key(content));
        String text = before.orElseGet(check);
        if (before.isEmpty() && isWhole.getAsBoolean()) {
            // A look into the memory stamps its files anew; what somebody edits meanwhile was not looked at
            write(key(content) + "\n" + text);
        }
        return text;
    }

    private boolean isKept() {
        return Files.isDirectory(state)
                && Files.isRegularFile(program)
                && !Files.exists(state.resolve("database.properties"));
    }

    private Optional<String> kept(String key) {
        Path file = state.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String kept = read(file);
        return kept.startsWith(key + "\n") ? Optional.of(kept.substring(key.length() + 1)) : Optional.empty();
    }

    private void write(String text) {
        Path file = state.resolve(NAME);
        try {
            Path beside = file.resolveSibling(NAME + ".part");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("What was found (" + file + ") cannot be kept.", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("What was found at the last check (" + file + ") cannot be read.", e);
        }
    }

    /** What the answer rests on apart from the memory, as SHA-256 in hex. */
    private String content() {
        return hashed(out -> {
            write(question + stamp(program), out);
            for (Path input : inputs) {
                for (Path it : files(input, Integer.MAX_VALUE)) {
                    write("\n" + it + " " + Files.size(it) + "\n", out);
                    Files.copy(it, out);
                }
            }
        });
    }

    private String key(String content) {
        return hashed(out -> {
            write(content, out);
            for (Path it : files(state, 1)) {
                write(isOfTheMemory(it) ? stamp(it) : "", out);
            }
        });
    }

    /** Writes what is to be hashed. */
    private interface Hashed {

        void to(OutputStream out) throws IOException;
    }

    private static String hashed(Hashed what) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            what.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOfTheMemory(Path file) {
        return String.valueOf(file.getFileName()).startsWith("memory.");
    }

    /** What tells a large file from itself later on, without reading it. */
    private static String stamp(Path file) throws IOException {
        return "\n" + file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    private static List<Path> files(Path place, int depth) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place, depth, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
