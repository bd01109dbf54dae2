package org.netiquette.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keeps a workbook from filling the memory: its own size, and what its shared strings unpack to, are bounded. */
final class XlsxLimits {

    private static final int LARGEST_FILE = 64 << 20;
    private static final long LARGEST_PART = 1L << 30;
    private static final long LARGEST_STRINGS = 48L << 20;

    private XlsxLimits() {}

    /** The whole workbook. */
    static byte[] read(InputStream bytes) throws IOException {
        byte[] content = bytes.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw tooLarge("the workbook", LARGEST_FILE);
        }
        checkParts(content);
        return content;
    }

    private static void checkParts(byte[] content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Sheets are streamed; all other parts are held in memory.
                long limit = entry.getName().contains("worksheets/") ? LARGEST_PART : LARGEST_STRINGS;
                checkPart(zip, entry.getName(), limit, buffer);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no sound XLSX workbook", e);
        }
    }

    private static void checkPart(ZipInputStream zip, String name, long limit, byte[] buffer) throws IOException {
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > limit) {
                throw tooLarge(name, limit);
            }
        }
    }

    private static IOException tooLarge(String what, long limit) {
        return new IOException("%s is larger than %d MB, but must be smaller".formatted(what, limit >> 20));
    }
}
