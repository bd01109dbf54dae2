package org.netiquette.jobs;

import java.util.List;
import org.netiquette.draft.Voice;
import org.netiquette.input.LedgerLine;

/**
 * What the night keeps of one account beside its facts.
 *
 * @param usable whether anything could be read
 * @param policy the policy it is judged by
 * @param voice how the member writes
 * @param ledger what became of every row read
 * @param unread files of a kind that is not read
 * @param problems what is wrong with the account as a whole
 */
record AccountNight(
        boolean usable,
        String policy,
        Voice voice,
        List<LedgerLine> ledger,
        List<String> unread,
        List<String> problems) {

    static AccountNight unusable(String problem) {
        return new AccountNight(false, "", new Voice("", "", "", ""), List.of(), List.of(), List.of(problem));
    }

    boolean balances() {
        return ledger.stream().allMatch(LedgerLine::balances);
    }
}
