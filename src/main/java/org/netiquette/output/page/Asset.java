package org.netiquette.output.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.netiquette.output.Sha256;

/**
 * A style sheet or script of ours that stands in the page itself.
 *
 * @param text what stands there
 */
public record Asset(String text) {

    /** Reads one that is shipped beside this class. */
    static Asset of(String name) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
            return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lets a browser take this text and no other. */
    String allowed() {
        return Sha256.allowed(text);
    }
}
