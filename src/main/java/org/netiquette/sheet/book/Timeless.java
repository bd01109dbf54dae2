package org.netiquette.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: the library writes the moment at which it was made, and offers no other. */
final class Timeless {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private Timeless() {}

    static void copy(byte[] workbook, LocalDate asOf, OutputStream out) throws IOException {
        // Only a zip's directory knows where the parts end that the library has written as a stream.
        Path file = Files.createTempFile("netiquette-", ".xlsx");
        try {
            Files.write(file, workbook);
            copy(file, asOf, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(Path workbook, LocalDate asOf, OutputStream out) throws IOException {
        ZipOutputStream parts = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(asOf.atStartOfDay());
                parts.putNextEntry(same);
                copy(part.getName(), zip.getInputStream(part), parts, asOf);
                parts.closeEntry();
            }
        }
        parts.finish();
    }

    private static void copy(String name, InputStream in, ZipOutputStream out, LocalDate asOf) throws IOException {
        if (name.equals(PROPERTIES)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String dated = CREATED.matcher(text).replaceAll("$1" + asOf + "T00:00:00Z");
            out.write(dated.getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
