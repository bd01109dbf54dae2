package org.netiquette.jobs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.output.RunRecord.InputFile;
import org.netiquette.output.Sha256;

/** What a night reads, by content: two nights with the same inventory have the same inputs. */
final class Inventory {

    /** In place of the hash of a file that cannot be read; the reading itself says why. */
    private static final String UNREADABLE = "unreadable";

    private Inventory() {}

    /** Every file of the accounts with its size and SHA-256, by account and path. */
    static List<InputFile> of(Path input, List<AccountFiles> accounts) {
        List<InputFile> files = new ArrayList<>();
        for (AccountFiles account : accounts) {
            account.roots().stream()
                    .flatMap(it -> filesBelow(it).stream())
                    .sorted()
                    .map(it -> new InputFile(account.account(), slashed(input.relativize(it)), size(it), sha256(it)))
                    .forEach(files::add);
        }
        return files;
    }

    /** SHA-256 in hex over every file below a folder: paths and contents. */
    static String ofFolder(Path folder) {
        Path real = real(folder);
        return Sha256.of(filesBelow(real).stream()
                .sorted()
                .map(it -> slashed(real.relativize(it)) + " " + sha256(it))
                .toList());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** As the reading does, this follows no links; a folder that cannot be opened has no files. */
    private static List<Path> filesBelow(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isVisible(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return files;
        }
        return files;
    }

    private static boolean isVisible(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }
}
