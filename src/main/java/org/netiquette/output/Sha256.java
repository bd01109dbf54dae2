package org.netiquette.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, in hex for files and in base 64 for browsers. */
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

    /** The source expression of a Content-Security-Policy (Level 3, 2.3.1) that allows this text and no other. */
    public static String allowed(String text) {
        Sha256 sha = new Sha256();
        byte[] hash = sha.digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
