package org.netiquette.rules.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's bytes as text, if every character of it shows as what it is. */
final class Letters {

    static final int MAX_BYTES = 64 * 1024;

    private Letters() {}

    /** The text with LF line ends and without a byte order mark; empty, with problems, where it hides something. */
    static Optional<String> of(byte[] bytes, Found problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(0, "A rule file must be at most 64 KB; this one has " + bytes.length + " bytes.");
            return Optional.empty();
        }
        Optional<String> text = decode(bytes, problems);
        text.ifPresent(it -> show(it, problems));
        return problems.isEmpty() ? text : Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Found problems) {
        if (isUtf16(bytes)) {
            problems.add(1, "The file must be UTF-8; this one is UTF-16.", "Maybe an editor saved it as «Unicode».");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Optional.of(text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            int line = 1
                    + (int) new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(it -> it == '\n')
                            .count();
            problems.add(
                    line, "The file must be UTF-8; this line is not.", "Maybe an editor saved it as Windows text.");
            return Optional.empty();
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || bytes[0] == 0
                        || bytes[1] == 0);
    }

    private static void show(String text, Found problems) {
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter == '\n') {
                line++;
            } else if (isHidden(letter)) {
                problems.add(
                        line, "The character " + name(letter) + " cannot be seen and has no place in a rule file.");
            } else if (text.startsWith("\\u", at)) {
                problems.add(line, "Characters must be written as themselves; \\u has no place in a rule file.");
            }
        }
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** A character by its code, for messages: {@code U+202E}. */
    static String name(int letter) {
        return "U+%04X".formatted(letter);
    }
}
