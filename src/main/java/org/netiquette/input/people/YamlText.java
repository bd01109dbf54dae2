package org.netiquette.input.people;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Bytes of a file that people type to text: UTF-8, UTF-16 with a byte order mark, else Windows-1252. */
final class YamlText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private YamlText() {}

    static String decode(byte[] bytes) {
        String text = marked(bytes, 0xFF, 0xFE)
                ? new String(bytes, UTF_16LE)
                : marked(bytes, 0xFE, 0xFF) ? new String(bytes, UTF_16BE) : utf8OrWindows(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean marked(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String utf8OrWindows(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }
}
