package org.netiquette.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One file of an account, loose or in a zip.
 *
 * @param path below the account's folder, {@code archive.zip!entry.csv} inside a zip
 * @param zipDate date of its entry; empty for a loose file, whose own time says nothing
 * @param content its bytes
 */
record SourceFile(String path, Optional<LocalDate> zipDate, Content content) {

    /** Bytes that can be had as often as needed. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** The base name. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }

    /**
     * The archive that the file belongs to: all up to the last part with LinkedIn's own name, else its zip, else its
     * folder.
     */
    String archive() {
        int start = 0;
        int end = -1;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/' || path.charAt(i) == '!') {
                end = ArchiveName.isLinkedIn(path.substring(start, i)) ? i : end;
                start = i + 1;
            }
        }
        if (end < 0) {
            end = path.lastIndexOf('!');
        }
        return path.substring(0, end < 0 ? Math.max(0, path.lastIndexOf('/')) : end);
    }

    /** Whether it lies outside all archives, packed or unpacked: somebody put it there themselves. */
    boolean isLoose() {
        return path.indexOf('!') < 0 && !ArchiveName.isLinkedIn(nameOfArchive());
    }

    /** In how many folders and zips it lies. */
    int depth() {
        return (int) path.chars().filter(it -> it == '/' || it == '!').count();
    }

    /** The date in the name of its archive. */
    Optional<LocalDate> nameDate() {
        return ArchiveName.date(nameOfArchive());
    }

    private String nameOfArchive() {
        String archive = archive();
        return archive.substring(Math.max(archive.lastIndexOf('/'), archive.lastIndexOf('!')) + 1);
    }
}
