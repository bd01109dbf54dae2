package org.netiquette.input.addressbook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** The lines of a stream, each byte as one character; a line ends with LF, CRLF or CR. */
final class ByteLines {

    private static final int LIMIT = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private boolean afterCr;

    /** Text in UTF-16 with a byte order mark is turned into UTF-8 first. */
    ByteLines(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        int mark = buffered.read() << 8 | buffered.read();
        this.in = switch (mark) {
            case 0xFFFE -> utf8(buffered, UTF_16LE);
            case 0xFEFF -> utf8(buffered, UTF_16BE);
            default -> back(buffered);
        };
    }

    private static InputStream utf8(InputStream in, Charset charset) throws IOException {
        return new ByteArrayInputStream(new String(in.readAllBytes(), charset).getBytes(UTF_8));
    }

    private static InputStream back(InputStream in) throws IOException {
        in.reset();
        return in;
    }

    /** The next line without its end, cut after a million bytes; empty at the end of the stream. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int b = in.read(); b >= 0; b = in.read()) {
            boolean secondOfPair = afterCr && b == '\n';
            afterCr = b == '\r';
            if (secondOfPair) {
                continue;
            }
            if (b == '\n' || b == '\r') {
                return Optional.of(line.toString());
            }
            if (line.length() < LIMIT) {
                line.append((char) b);
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }
}
