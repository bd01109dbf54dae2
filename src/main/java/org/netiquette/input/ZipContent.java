package org.netiquette.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The bytes of a zip's entry, with a bound against zip bombs and with the checksum that the JDK's ZipFile leaves unread. */
final class ZipContent extends FilterInputStream {

    /** Largest file that is read, in bytes: its rows must find room in a heap of 512 MB. */
    static final long LARGEST = 256L << 20;

    private static final long SUSPICIOUS_FROM = 16L << 20;
    private static final long SUSPICIOUS_RATIO = 200;

    private final ZipEntry entry;
    private final CRC32 checksum = new CRC32();
    private long size;

    ZipContent(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            size += read;
            checksum.update(bytes, offset, read);
            checkSize();
        } else if (read < 0 && entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
            throw new IOException("its checksum differs from that in the zip, the zip is damaged");
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 13)).length;
    }

    private void checkSize() throws IOException {
        boolean bomb = size > SUSPICIOUS_FROM && size > SUSPICIOUS_RATIO * Math.max(1, entry.getCompressedSize());
        if (size > LARGEST || bomb) {
            throw new IOException("it unpacks to more than %d MB, but must be smaller".formatted(size >> 20));
        }
    }
}
