package org.netiquette.memory;

import java.util.List;

/** Copies of the memory as it was before its tables were brought up to date. */
interface Copies {

    /** Keeps a copy of tables of a version; one of the same version, left by a migration that failed, goes. */
    void keep(String version);

    /** Removes all copies, which cannot be cleaned of one person; answers where they were. */
    List<String> drop();
}
