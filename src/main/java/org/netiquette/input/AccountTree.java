package org.netiquette.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.netiquette.sheet.Place;

/**
 * All files of an account: in its folders, their sub-folders, its zips, and zips in these. Nothing is unpacked to where an
 * entry's name says, so a name that climbs out of the zip does no harm.
 */
final class AccountTree implements AutoCloseable {

    private static final int MOST_ENTRIES = 20_000;
    /** Packers that keep no times write 1980. */
    private static final int BEGIN_OF_LINKEDIN = 2003;

    /** What systems and people leave about and nobody means as input. */
    private static final Pattern IGNORED = Pattern.compile(
            "\\.(?!\\.?$).*|~\\$.*|__MACOSX|desktop\\.ini|Thumbs\\.db|README(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final List<SourceFile> files = new ArrayList<>();
    private final Rejects rejects;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private AccountTree(Rejects rejects) {
        this.rejects = rejects;
    }

    /**
     * Lists the files of an account; the zips stay open until the tree is closed.
     *
     * @param rejects takes zips, folders and links that are not read
     */
    static AccountTree of(AccountFiles account, Rejects rejects) {
        AccountTree tree = new AccountTree(rejects);
        for (Path root : account.roots()) {
            String name = root.getFileName().toString();
            boolean isAccount = Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)
                    && AccountName.ofFile(name).equals(account.account());
            tree.add(root, isAccount ? "" : name);
        }
        tree.files.sort(Comparator.comparing(SourceFile::path));
        return tree;
    }

    /** The files, in order of their paths. */
    List<SourceFile> files() {
        return files;
    }

    /** Whether a file or folder of this name is passed over. */
    static boolean isIgnored(String name) {
        return IGNORED.matcher(name).matches();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("A zip cannot be closed: " + e.getMessage(), e);
            }
        }
    }

    private void add(Path file, String path) {
        if (Files.isSymbolicLink(file)) {
            reject(path, "The link is not followed, wherever it leads: the file or folder itself must be here");
        } else if (Files.isDirectory(file)) {
            addFolder(file, path);
        } else if (ArchiveName.isZip(path)) {
            addZip(file, path, 0);
        } else if (!Files.isRegularFile(file)) {
            reject(path, "This must be a file or a folder, but is a pipe, a socket or a device");
        } else {
            files.add(new SourceFile(path, Optional.empty(), () -> Files.newInputStream(file)));
        }
    }

    private void addFolder(Path folder, String path) {
        for (Path child : children(folder, path)) {
            String name = child.getFileName().toString();
            if (!isIgnored(name)) {
                add(child, path.isEmpty() ? name : path + "/" + name);
            }
        }
    }

    private List<Path> children(Path folder, String path) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            reject(path, "The folder cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private void addZip(Path file, String path, int depth) {
        try {
            ZipFile zip = openZip(file);
            open.push(zip);
            if (zip.size() > MOST_ENTRIES) {
                reject(path, "The zip has %d entries, but must have at most %d".formatted(zip.size(), MOST_ENTRIES));
                return;
            }
            for (ZipEntry entry : zip.stream().<ZipEntry>map(it -> it).toList()) {
                addEntry(zip, entry, path, depth);
            }
        } catch (IOException | IllegalArgumentException e) {
            reject(path, zipProblem(e));
        }
    }

    private void addEntry(ZipFile zip, ZipEntry entry, String zipPath, int depth) {
        String name = entry.getName().replace('\\', '/');
        if (entry.isDirectory() || Stream.of(name.split("/")).anyMatch(AccountTree::isIgnored)) {
            return;
        }
        String path = zipPath + "!" + name;
        if (ArchiveName.isZip(name) && depth == 0) {
            addInnerZip(zip, entry, path);
        } else {
            files.add(new SourceFile(path, date(entry), () -> content(zip, entry)));
        }
    }

    /** A zip in a zip, such as a true {@code .zip.zip}: read from a copy that is gone when the tree is closed. */
    private void addInnerZip(ZipFile zip, ZipEntry entry, String path) {
        try {
            Path copy = Files.createTempFile("netiquette-", ".zip");
            open.push(() -> Files.deleteIfExists(copy));
            try (InputStream in = content(zip, entry)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            addZip(copy, path, 1);
        } catch (IOException e) {
            reject(path, zipProblem(e));
        }
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            // Entry names in the code page of an old packer are no UTF-8.
            return text(e).contains("bad entry name")
                    ? new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)
                    : fail(e);
        }
    }

    private static ZipFile fail(ZipException e) throws ZipException {
        throw e;
    }

    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("its entry is gone from the zip");
        }
        return new ZipContent(in, entry);
    }

    private static Optional<LocalDate> date(ZipEntry entry) {
        return entry.getTime() < 0
                ? Optional.empty()
                : Optional.of(entry.getTimeLocal().toLocalDate()).filter(it -> it.getYear() >= BEGIN_OF_LINKEDIN);
    }

    private static String zipProblem(Exception e) {
        return text(e).contains("encrypted")
                ? "The zip is encrypted, but must be without a password"
                : "The zip cannot be read (%s), but must be whole; maybe the download broke off: download it again"
                        .formatted(e.getMessage());
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }

    private void reject(String path, String problem) {
        rejects.add(new Place(path, 0), problem, "");
    }
}
