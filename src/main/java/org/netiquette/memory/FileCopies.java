package org.netiquette.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies of an embedded database: folders below {@code backups} in the state folder. */
final class FileCopies implements Copies {

    private final Path folder;
    private final Statements sql;

    FileCopies(Path state, Statements sql) {
        this.folder = state.resolve("backups");
        this.sql = sql;
    }

    @Override
    public void keep(String version) {
        Path copy = folder.resolve("memory-of-version-" + version);
        try {
            Files.createDirectories(copy);
            empty(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sql.execute(
                "BACKUP DATABASE TO '" + copy.toAbsolutePath().toString().replace("'", "''") + "/' BLOCKING AS FILES");
    }

    @Override
    public List<String> drop() {
        List<String> dropped = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return dropped;
        }
        try (Stream<Path> copies = Files.list(folder)) {
            for (Path copy : copies.sorted().toList()) {
                if (Files.isDirectory(copy)) {
                    empty(copy);
                }
                Files.delete(copy);
                dropped.add(copy.toString());
            }
            return dropped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path copy) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(copy)) {
            for (Path it : files) {
                Files.delete(it);
            }
        }
    }
}
