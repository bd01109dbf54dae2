package org.netiquette.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hex. */
public final class Sha256 {

    private final MessageDigest digest;

    private Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Of the contents of a file. */
    public static String of(Path file) throws IOException {
        Sha256 sha = new Sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.digest.update(buffer, 0, n);
            }
        }
        return sha.hex();
    }

    /** Of texts in their order, each ended by LF, in UTF-8. */
    public static String of(Iterable<String> texts) {
        Sha256 sha = new Sha256();
        texts.forEach(it -> sha.digest.update((it + "\n").getBytes(StandardCharsets.UTF_8)));
        return sha.hex();
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
