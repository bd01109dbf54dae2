package org.netiquette.sheet;

import java.nio.file.Path;

/**
 * Where something stands.
 *
 * @param file the file's path as the user knows it: below the account's folder, with {@code archive.zip!entry.csv} inside
 *     a zip
 * @param line physical line, from 1; 0 for the file as a whole
 */
public record Place(String file, int line) {

    /** A file below a folder as a whole, with the folder's own name: {@code rules/phrases/scam.csv}. */
    public static Place below(Path folder, String file) {
        return new Place(folder.toAbsolutePath().normalize().getFileName() + "/" + file, 0);
    }

    /** As messages write it: {@code Connections.csv:17}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
