package org.netiquette.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keeps a workbook from filling the memory: its own size, and what its parts unpack to, are bounded. */
final class XlsxLimits {

    private static final int LARGEST_FILE = 64 << 20;
    private static final long LARGEST_SHEET = 1L << 30;
    private static final long LARGEST_PART = 48L << 20;

    private XlsxLimits() {}

    /** A copy of the workbook that is fit to be opened; the caller deletes it. */
    static Path copy(InputStream bytes) throws IOException {
        byte[] content = bytes.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw tooLarge("the workbook", LARGEST_FILE);
        }
        Path copy = Files.createTempFile("netiquette-", ".xlsx");
        try {
            Files.write(copy, content);
            checkParts(copy);
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static void checkParts(Path workbook) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                checkPart(zip, parts.nextElement(), buffer);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no sound XLSX workbook", e);
        }
    }

    /** The sizes in a zip's directory may lie: only unpacking tells. */
    private static void checkPart(ZipFile zip, ZipEntry part, byte[] buffer) throws IOException {
        // Sheets are streamed; all other parts are held in memory.
        long limit = part.getName().contains("worksheets/") ? LARGEST_SHEET : LARGEST_PART;
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge(part.getName(), limit);
                }
            }
        }
    }

    private static IOException tooLarge(String what, long limit) {
        return new IOException("%s is larger than %d MB, but must be smaller".formatted(what, limit >> 20));
    }
}
