package org.netiquette.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The physical lines of a text file, decoded one by one: UTF-16 with a byte order mark or unmistakable without one, else
 * UTF-8, and Windows-1252 for a line that is no UTF-8.
 */
final class PhysicalLines implements AutoCloseable {

    /** Longest line, and longest row, in bytes or characters; what is longer is damage. */
    static final int LONGEST = 1 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int END = -1;

    /**
     * One line.
     *
     * @param number from 1
     * @param text with its line end
     * @param tooLong whether the rest of it was passed over
     */
    record PhysicalLine(int number, String text, boolean tooLong) {

        /** The line without its end. */
        String content() {
            int end = text.length();
            while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                end--;
            }
            return text.substring(0, end);
        }
    }

    private final InputStream bytes;
    private final Charset charset;
    private final boolean inPairs;
    private final int lineEnd;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    // An array of our own: a stream of bytes is locked for each of them, which took a third of the time of reading
    private byte[] line = new byte[256];
    private int length;
    private int number;

    private PhysicalLines(InputStream bytes, Charset charset, int lineEnd) {
        this.bytes = bytes;
        this.charset = charset;
        this.inPairs = !charset.equals(StandardCharsets.UTF_8);
        this.lineEnd = lineEnd;
    }

    /** The lines of a file whose first bytes are known. */
    static PhysicalLines of(byte[] head, InputStream whole) throws IOException {
        Charset charset = charset(head);
        whole.skipNBytes(markLength(head));
        return new PhysicalLines(whole, charset, lineEnd(head));
    }

    /** The next line; empty at the end of the file. */
    Optional<PhysicalLine> next() throws IOException {
        length = 0;
        boolean tooLong = false;
        int unit = read();
        while (unit != END && unit != lineEnd) {
            tooLong |= length > LONGEST;
            if (tooLong) {
                length = 0;
            }
            unit = read();
        }
        if (unit == END && length == 0 && !tooLong) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new PhysicalLine(number, tooLong ? "" : decode(Arrays.copyOf(line, length)), tooLong));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private int read() throws IOException {
        int first = readByte();
        if (first == END || !inPairs) {
            return first;
        }
        int second = readByte();
        if (second == END) {
            return END;
        }
        return charset.equals(StandardCharsets.UTF_16LE) ? second << 8 | first : first << 8 | second;
    }

    private int readByte() throws IOException {
        if (position == filled) {
            filled = bytes.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, length * 2);
        }
        byte value = buffer[position++];
        line[length++] = value;
        return value & 0xFF;
    }

    private String decode(byte[] line) {
        String text = new String(line, charset);
        boolean sound = text.indexOf('\uFFFD') < 0 || Arrays.equals(text.getBytes(charset), line);
        return sound || !charset.equals(StandardCharsets.UTF_8) ? text : new String(line, WINDOWS);
    }

    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] head) {
        String start = new String(head, 0, Math.min(3, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF") ? 2 : 0;
    }

    /** A lone CR ends a line only in files from old Macintoshes, which have no LF at all. */
    private static int lineEnd(byte[] head) {
        boolean newlines = false;
        boolean returns = false;
        for (byte each : head) {
            newlines |= each == '\n';
            returns |= each == '\r';
        }
        return returns && !newlines ? '\r' : '\n';
    }
}
