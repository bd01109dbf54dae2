package org.netiquette.output.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes U+FFFD for what HTML forbids (HTML Standard, 13.2.3.5) and somebody outside may send: control characters, and halves
 * of characters.
 */
final class Printable extends FilterWriter {

    Printable(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        super.write(printable((char) character));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        char[] printable = new char[length];
        for (int i = 0; i < length; i++) {
            char it = text[from + i];
            boolean paired = Character.isSurrogate(it) && isPaired(text, from, from + length, from + i);
            printable[i] = paired ? it : printable(it);
        }
        super.write(printable, 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean isPaired(char[] text, int from, int to, int at) {
        return Character.isHighSurrogate(text[at])
                ? at + 1 < to && Character.isLowSurrogate(text[at + 1])
                : at > from && Character.isHighSurrogate(text[at - 1]);
    }

    private static char printable(char it) {
        if (Character.isSurrogate(it)) {
            return '\uFFFD';
        }
        return Character.isISOControl(it) && it != '\n' && it != '\t' && it != '\r' ? '\uFFFD' : it;
    }
}
