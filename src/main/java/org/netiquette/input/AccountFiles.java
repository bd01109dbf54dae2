package org.netiquette.input;

import java.nio.file.Path;
import java.util.List;

/**
 * One account of the input folder, and where its files lie.
 *
 * @param account name of the account
 * @param roots folders, zips and loose files that belong to it, in order of their names
 */
public record AccountFiles(String account, List<Path> roots) {

    public AccountFiles {
        roots = List.copyOf(roots);
    }
}
