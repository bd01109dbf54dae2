package org.netiquette.replay;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The files of one folder at one revision. Their contents are taken as they are stored: {@code git archive} and {@code git
 * checkout} would run the filters that a repository names.
 */
final class GitTree {

    private static final Pattern ENTRY = Pattern.compile("(\\d{6}) (\\w+) ([0-9a-f]+) +(\\d+|-)\t(.*)", Pattern.DOTALL);
    private static final String LINK = "120000";
    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 200_000_000;

    private final GitProgram git;
    private final Path within;

    GitTree(GitProgram git, Path within) {
        this.git = git;
        this.within = within;
    }

    /** A file of the tree. */
    private record Entry(String id, long bytes, Path to) {}

    /**
     * Writes the files of a tree into a folder; other repositories within it are passed over.
     *
     * @throws Problems when a link or a path leads elsewhere, or there is too much
     */
    void layOut(String tree, Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String it : git.list(within, "ls-tree", "-r", "-z", "-l", "--full-tree", tree)) {
            entry(it, folder).ifPresent(entries::add);
        }
        if (entries.size() > MOST_FILES
                || entries.stream().mapToLong(Entry::bytes).sum() > MOST_BYTES) {
            throw problem(
                    folder.getFileName().toString(),
                    "There must be at most %d files of %d MB in all".formatted(MOST_FILES, MOST_BYTES / 1_000_000));
        }
        write(entries);
    }

    private static Optional<Entry> entry(String line, Path folder) {
        Matcher it = ENTRY.matcher(line);
        if (!it.matches()) {
            throw new IllegalStateException("git lists a tree in an unknown form.");
        }
        String path = it.group(5);
        Path to = below(folder, path)
                .orElseThrow(
                        () -> problem(folder.getFileName() + "/" + path, "The path must stay within the rule folder"));
        if (it.group(1).equals(LINK)) {
            throw problem(folder.getFileName() + "/" + path, "A symbolic link must be none, but a file");
        }
        return it.group(2).equals("blob")
                ? Optional.of(new Entry(it.group(3), Long.parseLong(it.group(4)), to))
                : Optional.empty();
    }

    /** Where a path of git's comes to lie; empty for one that would lead out of the folder, or into git's own. */
    static Optional<Path> below(Path folder, String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty()
                    || part.equals(".")
                    || part.equals("..")
                    || part.toLowerCase(Locale.ROOT).equals(".git")) {
                return Optional.empty();
            }
        }
        try {
            Path to = folder.resolve(path).normalize();
            return path.indexOf('\\') < 0 && to.startsWith(folder) ? Optional.of(to) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void write(List<Entry> entries) throws IOException {
        Process process = git.start(within, "cat-file", "--batch");
        try (OutputStream ask = process.getOutputStream();
                InputStream answer = new BufferedInputStream(process.getInputStream())) {
            for (Entry it : entries) {
                ask.write((it.id() + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                Files.createDirectories(it.to().resolve("..").normalize());
                Files.write(it.to(), contents(answer, it));
            }
        } finally {
            process.destroy();
        }
    }

    private static byte[] contents(InputStream answer, Entry it) throws IOException {
        String head = line(answer);
        if (!head.equals(it.id() + " blob " + it.bytes())) {
            throw new IOException("git has lost a file: " + head);
        }
        byte[] contents = answer.readNBytes(Math.toIntExact(it.bytes()));
        if (contents.length < it.bytes() || answer.read() != '\n') {
            throw new EOFException("git ended early");
        }
        return contents;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int it = in.read(); it >= 0 && it != '\n'; it = in.read()) {
            line.write(it);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    private static Problems problem(String file, String sentence) {
        return new Problems(List.of(Problem.at(
                file, 0, sentence + " to be compared with.", "Maybe --against compares with a copy of the folder.")));
    }
}
