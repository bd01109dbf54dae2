package org.netiquette.input;

import java.util.List;
import org.netiquette.network.Network;

/**
 * What was read of one account.
 *
 * @param network the member's world
 * @param ledger the account of every row read, one line a kind
 * @param rejects what was not used, in the order of files and lines
 * @param problems sentences about the account as a whole, such as an archive that is too old
 * @param unread files of a kind that is not read, by path
 */
public record Reading(
        Network network, List<LedgerLine> ledger, List<Reject> rejects, List<String> problems, List<String> unread) {

    public Reading {
        ledger = List.copyOf(ledger);
        rejects = List.copyOf(rejects);
        problems = List.copyOf(problems);
        unread = List.copyOf(unread);
    }

    /** Whether anything was found to judge by; if not, the first problem says why. */
    public boolean usable() {
        return ledger.stream().anyMatch(line -> !line.kind().equals("purpose"));
    }
}
