package org.netiquette.output.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes U+FFFD for the control characters that HTML forbids (HTML Standard, 13.2.3.5), which somebody outside may send. */
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
            printable[i] = printable(text[from + i]);
        }
        super.write(printable, 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static char printable(char it) {
        return Character.isISOControl(it) && it != '\n' && it != '\t' && it != '\r' ? '\uFFFD' : it;
    }
}
