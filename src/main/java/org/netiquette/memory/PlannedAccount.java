package org.netiquette.memory;

import java.util.List;

/**
 * An account of the night under way.
 *
 * @param number its place in the night, from 0
 * @param account its name
 * @param roots paths of the folders and files that belong to it
 */
public record PlannedAccount(int number, String account, List<String> roots) {

    public PlannedAccount {
        roots = List.copyOf(roots);
    }
}
