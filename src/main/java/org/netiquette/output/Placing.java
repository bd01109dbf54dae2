package org.netiquette.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Moves finished files into place. A file there that a person has changed since we wrote it is kept as {@code
 * NAME.before}.
 */
final class Placing {

    private final Path root;
    private final WrittenFiles written;

    Placing(Path root, WrittenFiles written) {
        this.root = root;
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
        String path = root.relativize(file).toString().replace('\\', '/');
        String ours = sha256(beside);
        if (Files.exists(file)) {
            String there = sha256(file);
            if (!there.equals(ours) && !written.written(path).map(there::equals).orElse(false)) {
                Files.move(
                        file, file.resolveSibling(file.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written.remember(path, ours);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
