package org.netiquette.memory;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the memory lies: in files of the state folder, unless {@code database.properties} in it names a PostgreSQL with its
 * {@code url}, {@code user} and {@code password}.
 */
record Place(String url, String user, String password, boolean embedded) {

    /**
     * HSQLDB in a file. Every commit is on the disk before it returns; the lock file is ours, since HSQLDB's own would
     * refuse the first start after a crash; large tables stay out of the heap.
     */
    private static final String FILES = "jdbc:hsqldb:file:%s;hsqldb.write_delay=false;hsqldb.lock_file=false"
            + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.log_size=200";

    static Place in(Path state) {
        Path settings = state.resolve("database.properties");
        return Files.isRegularFile(settings)
                ? named(settings)
                : new Place(FILES.formatted(state.resolve("memory").toAbsolutePath()), "SA", "", true);
    }

    private static Place named(Path file) {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new MemoryUnusable("%s: the file cannot be read.".formatted(file));
        }
        String url = settings.getProperty("url", "").strip();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new MemoryUnusable("%s: url «%s» must begin with jdbc:postgresql:.".formatted(file, url)
                    + "\nMaybe take the file away, to keep the memory in the state folder itself.");
        }
        return new Place(url, settings.getProperty("user", ""), settings.getProperty("password", ""), false);
    }
}
