package org.netiquette.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips made for a test. */
final class Zips {

    private Zips() {}

    static byte[] of(Map<String, String> entries) throws IOException {
        return of(entries, LocalDateTime.of(2024, 5, 1, 10, 0));
    }

    static byte[] of(Map<String, String> entries, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                add(zip, entry.getKey(), entry.getValue().getBytes(UTF_8), time);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] of(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, name, content, LocalDateTime.of(2024, 5, 1, 10, 0));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
