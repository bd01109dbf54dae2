package org.netiquette.input.addressbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of one card, before anything is known of their encoding.
 *
 * @param line where the card begins, from 1
 * @param bytes the card's bytes, each as one character
 * @param damage a sentence that says why the card cannot be read; empty when it can be tried
 */
record RawCard(int line, String bytes, String damage) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    /** The card as UTF-8, else as Windows-1252, which old phones and Outlook write. */
    String text() {
        return utf8(bytes)
                // a line folded in the middle of a character, as RFC 6350 (3.2) warns of
                .or(() -> utf8(FOLD.matcher(bytes).replaceAll("")))
                .orElseGet(() -> new String(bytes.getBytes(ISO_8859_1), WINDOWS));
    }

    private static Optional<String> utf8(String bytes) {
        try {
            return Optional.of(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1)))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
