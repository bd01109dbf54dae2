package org.netiquette.input;

import java.util.Map;
import java.util.TreeMap;

/**
 * The account of one kind of row: everything read was used, skipped for a reason, or rejected.
 *
 * @param kind connections, invitations, messages and so on
 * @param read data rows of that kind of file, ghost rows, drafts and repeats included
 * @param used rows that could bear on a decision
 * @param skipped rows left out, by reason
 * @param rejected damaged rows
 */
public record LedgerLine(String kind, int read, int used, Map<String, Integer> skipped, int rejected) {

    public LedgerLine {
        skipped = new TreeMap<>(skipped);
    }

    /** Whether nothing was lost. */
    public boolean balances() {
        return read
                == used
                        + rejected
                        + skipped.values().stream().mapToInt(Integer::intValue).sum();
    }
}
