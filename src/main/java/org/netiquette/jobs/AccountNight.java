package org.netiquette.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.draft.Sender;
import org.netiquette.draft.Voice;
import org.netiquette.input.LedgerLine;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;
import org.netiquette.network.Past;

/**
 * What the night keeps of one account beside its facts.
 *
 * @param usable whether anything could be read
 * @param policy the policy it is judged by
 * @param voice how the member writes
 * @param ledger what became of every row read
 * @param unread files of a kind that is not read
 * @param problems what is wrong with the account as a whole
 * @param exportedOn date of the newest archive
 * @param outcomes what it saw happen to invitations of earlier nights
 * @param terms what its outreach is planned by
 * @param manners how the member's own invitations fared
 * @param groups whom the groups hold that the member is in or that sheets name
 * @param texts for each text that came with an invitation, by its fingerprint, how many sent it
 */
record AccountNight(
        boolean usable,
        String policy,
        Voice voice,
        List<LedgerLine> ledger,
        List<String> unread,
        List<String> problems,
        Optional<LocalDate> exportedOn,
        List<Past.Outcome> outcomes,
        OutreachTerms terms,
        Manners manners,
        List<GroupFit> groups,
        Map<String, Integer> texts) {

    static AccountNight unusable(String problem) {
        return new AccountNight(
                false,
                "",
                new Voice("", "", "", ""),
                List.of(),
                List.of(),
                List.of(problem),
                Optional.empty(),
                List.of(),
                OutreachTerms.none(),
                Manners.none(),
                List.of(),
                Map.of());
    }

    /** Whether there is a {@code purpose.yaml}, whatever it says. */
    boolean hasPurposeFile() {
        return ledger.stream().anyMatch(it -> it.kind().equals("purpose"));
    }

    /** The member as whoever writes. */
    Sender sender() {
        return new Sender(voice, terms.sentence(), terms.offers());
    }
}
