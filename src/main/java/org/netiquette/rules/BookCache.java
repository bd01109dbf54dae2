package org.netiquette.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.netiquette.rules.check.CheckedRule;

/**
 * Keeps compiled rule books as kjars in a folder of their own. A file's name is the key of its rules and the SHA-256 of
 * its bytes, {@code KEY-SHA.jar}, so that a damaged one is known by its name and compiled again. What stands in such a
 * file is run: a folder that others may write to is not read from.
 */
final class BookCache {

    private static final int MOST_BOOKS = 40;

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    BookCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The book of some rules.
     *
     * @param replaced by id of a rule, the file of a layer below whose place it takes
     */
    RuleBook book(List<CheckedRule> rules, Map<String, String> replaced) {
        String hash = Hash.ofRules(rules);
        String key = Hash.ofCode(hash);
        List<RuleInfo> infos = rules.stream()
                .map(it -> RuleInfo.of(it, replaced.getOrDefault(it.id(), "")))
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
        try {
            return new RuleBook(hash, infos, base(key, rules));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of compiled rules (" + folder + ") cannot be used.", e);
        }
    }

    private KieBase base(String key, List<CheckedRule> rules) throws IOException {
        if (rules.isEmpty()) {
            return Compiler.withoutRules();
        }
        boolean trusted = isTrusted();
        Optional<byte[]> kept = trusted ? kept(key) : Optional.empty();
        if (kept.isPresent()) {
            return Compiler.load(kept.get());
        }
        byte[] jar = Compiler.compile(key, rules);
        keep(key, jar);
        return Compiler.load(jar);
    }

    private Optional<byte[]> kept(String key) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> named = files.filter(it -> it.getFileName().toString().startsWith(key + "-"))
                    .sorted()
                    .toList();
            for (Path it : named) {
                byte[] jar = Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(it) : new byte[0];
                if (it.getFileName().toString().equals(name(key, jar))) {
                    return Optional.of(jar);
                }
                Files.deleteIfExists(it);
            }
        }
        return Optional.empty();
    }

    private void keep(String key, byte[] jar) throws IOException {
        close();
        Path beside = Files.createTempFile(folder, "book", ".part");
        Files.write(beside, jar);
        Files.move(beside, folder.resolve(name(key, jar)), StandardCopyOption.REPLACE_EXISTING);
        forgetOld();
    }

    /** Every change of a rule leaves a book behind that nobody asks for again. */
    private void forgetOld() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.sorted(
                            Comparator.comparing(BookCache::lastChanged).reversed())
                    .skip(MOST_BOOKS)
                    .toList();
            for (Path it : old) {
                Files.deleteIfExists(it);
            }
        }
    }

    private static FileTime lastChanged(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static String name(String key, byte[] jar) {
        return key + "-" + Hash.of(jar) + ".jar";
    }

    /** Whether the folder is there and nobody but its owner can have put anything into it. */
    private boolean isTrusted() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return !isPosix() || OWNER.containsAll(Files.getPosixFilePermissions(folder));
    }

    private void close() throws IOException {
        Files.createDirectories(folder);
        if (isPosix() && !isTrusted()) {
            Files.setPosixFilePermissions(folder, OWNER);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path it :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    Files.delete(it);
                }
            }
        }
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
