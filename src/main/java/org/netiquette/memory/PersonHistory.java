package org.netiquette.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netiquette.verdict.Verdict;

/**
 * What is remembered of one sending of an invitation.
 *
 * @param account name of the account
 * @param name the newest display name of the sender
 * @param profileUrl the newest link, empty when none is known
 * @param invitedAt when it was sent
 * @param decisions what was decided, night by night
 * @param letters what was asked and answered, oldest first
 * @param outcomes what became of it
 */
public record PersonHistory(
        String account,
        String name,
        String profileUrl,
        Instant invitedAt,
        List<Decided> decisions,
        List<Written> letters,
        List<Seen> outcomes) {

    /**
     * A decision of a night.
     *
     * @param verdict the one that counted
     * @param force MUST, SHOULD or MAY; empty where no rule spoke
     * @param rule id of the deciding rule; empty where none spoke
     * @param rules ids of all that agreed
     * @param evidence hash of the fact that it rests on
     * @param rulesHash SHA-256 in hex of the rule folder of that night
     * @param ruled the verdict of the rules, whether it counted or not
     * @param ownSince the night that first read this verdict as the member's own; empty where the rules decided
     */
    public record Decided(
            LocalDate night,
            Verdict verdict,
            String force,
            String rule,
            List<String> rules,
            String reason,
            String policy,
            String evidence,
            String rulesHash,
            Verdict ruled,
            Optional<LocalDate> ownSince) {

        /** Whether the member decided otherwise than the rules. */
        boolean isOverruled() {
            return ownSince.isPresent() && verdict != ruled;
        }
    }

    /** A message of the two. */
    public record Written(Instant at, boolean fromMember, String text) {}

    /**
     * What became of it.
     *
     * @param night the night that saw it
     * @param kind ACCEPTED, TALKED, ENDED, LAPSED or UNKNOWN
     * @param on when it happened, as far as that is known
     */
    public record Seen(LocalDate night, String kind, Optional<LocalDate> on) {}

    public PersonHistory {
        decisions = List.copyOf(decisions);
        letters = List.copyOf(letters);
        outcomes = List.copyOf(outcomes);
    }

    /** The decision that held on a day; empty when no night had decided by then. */
    public Optional<Decided> heldOn(LocalDate day) {
        return decisions.stream().filter(it -> !it.night().isAfter(day)).max(Comparator.comparing(Decided::night));
    }

    /** The newest decision. */
    public Decided newest() {
        return decisions.get(decisions.size() - 1);
    }

    /** Whether that was seen to happen. */
    public boolean has(String kind) {
        return outcomes.stream().anyMatch(it -> it.kind().equals(kind));
    }

    /** What was seen last; empty when nothing was. */
    public Optional<Seen> last() {
        return outcomes.stream().reduce((older, newer) -> newer);
    }
}
