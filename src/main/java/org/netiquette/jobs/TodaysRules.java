package org.netiquette.jobs;

import java.nio.file.Path;
import java.util.Set;
import org.netiquette.evidence.Tables;
import org.netiquette.fact.ThreadKind;

/** The rule folder as it is now, for commands that hold it against what a night remembers. */
public final class TodaysRules {

    private TodaysRules() {}

    /** SHA-256 in hex over every file, as a night remembers it. */
    public static String hash(Path rules) {
        return Inventory.ofFolder(rules);
    }

    /**
     * The kinds of thread that the table of threads calls strong.
     *
     * @throws org.netiquette.sheet.Problems when a table cannot be used
     */
    public static Set<ThreadKind> strongThreads(Path rules) {
        return Tables.load(rules).strongThreads();
    }
}
