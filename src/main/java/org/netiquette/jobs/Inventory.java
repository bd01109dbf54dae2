package org.netiquette.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.input.AccountFiles;
import org.netiquette.output.RunRecord.InputFile;

/** What a night reads, by content: two nights with the same inventory have the same inputs. */
final class Inventory {

    private Inventory() {}

    /** Every file of the accounts with its size and SHA-256, by account and path. */
    static List<InputFile> of(Path input, List<AccountFiles> accounts) {
        List<InputFile> files = new ArrayList<>();
        for (AccountFiles account : accounts) {
            account.roots().stream()
                    .flatMap(Inventory::filesBelow)
                    .sorted()
                    .map(it -> inputFile(input, account.account(), it))
                    .forEach(files::add);
        }
        return files;
    }

    /** SHA-256 in hex over texts, in their order. */
    static String fingerprint(List<String> texts) {
        MessageDigest digest = sha256();
        texts.forEach(it -> digest.update((it + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 in hex over every file below a folder: paths and contents. */
    static String ofFolder(Path folder) {
        return fingerprint(filesBelow(folder)
                .sorted()
                .map(it -> slashed(folder.relativize(it)) + " " + sha256(it))
                .toList());
    }

    private static Stream<Path> filesBelow(Path root) {
        try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile).filter(Inventory::isVisible).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static InputFile inputFile(Path input, String account, Path file) {
        try {
            return new InputFile(account, slashed(input.relativize(file)), Files.size(file), sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
