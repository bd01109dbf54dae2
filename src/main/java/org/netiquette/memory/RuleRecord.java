package org.netiquette.memory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.memory.PersonHistory.Seen;
import org.netiquette.verdict.Verdict;

/**
 * The measured etiquette of one rule: how often it decided, whether the member did so, and what came of it. Each sending of an
 * invitation counts once, by the newest night on which the rule decided.
 *
 * @param rule its id
 * @param verdict its verdict; of outreach, what was planned
 * @param decided invitations that it decided
 * @param followed those where the member did as advised
 * @param otherwise those where the member did something else; the rest is open, or cannot be known
 * @param answered those where a question was answered
 * @param connected those that are connected now
 * @param talked those that have written to each other since
 * @param ended those that were connected and are no more
 * @param overruled those on which the member decided otherwise themself
 */
public record RuleRecord(
        String rule,
        Verdict verdict,
        int decided,
        int followed,
        int otherwise,
        int answered,
        int connected,
        int talked,
        int ended,
        int overruled) {

    /** Below so many cases figures say little. */
    public static final int FEW = 10;

    /** Whether there are too few cases to say much. */
    public boolean isFew() {
        return decided < FEW;
    }

    /** The record of every rule, those that decide most first. */
    public static List<RuleRecord> of(List<PersonHistory> histories) {
        return joined(histories.stream()
                .flatMap(history -> newestByRule(history).values().stream().map(it -> of(history, it)))
                .toList());
    }

    /** Records of single cases, added up by rule and verdict. */
    static List<RuleRecord> joined(List<RuleRecord> single) {
        Map<String, RuleRecord> records = new TreeMap<>();
        single.forEach(it -> records.merge(it.rule() + " " + it.verdict(), it, RuleRecord::plus));
        return records.values().stream()
                .sorted(Comparator.comparing(RuleRecord::decided)
                        .reversed()
                        .thenComparing(RuleRecord::rule)
                        .thenComparing(RuleRecord::verdict))
                .toList();
    }

    private static Map<String, Decided> newestByRule(PersonHistory history) {
        Map<String, Decided> newest = new TreeMap<>();
        history.decisions().stream()
                .filter(it -> !it.rule().isEmpty())
                .forEach(it -> newest.put(it.rule() + " " + it.ruled(), it));
        return newest;
    }

    private static RuleRecord of(PersonHistory history, Decided it) {
        Optional<Boolean> followed = followed(history, it);
        boolean connected = history.last()
                .filter(seen -> seen.kind().equals("ACCEPTED") || seen.kind().equals("TALKED"))
                .isPresent();
        return new RuleRecord(
                it.rule(),
                it.ruled(),
                1,
                one(followed.equals(Optional.of(true))),
                one(followed.equals(Optional.of(false))),
                one(history.letters().stream().anyMatch(letter -> !letter.fromMember())),
                one(connected),
                one(history.has("TALKED")),
                one(history.has("ENDED")),
                one(it.isOverruled()));
    }

    /** Whether the member did as the rule advised; empty while that is open, or cannot be known. */
    private static Optional<Boolean> followed(PersonHistory history, Decided it) {
        Optional<Seen> accepted = history.outcomes().stream()
                .filter(seen -> seen.kind().equals("ACCEPTED"))
                .findFirst();
        boolean let = history.has("LAPSED") || history.has("UNKNOWN");
        return switch (it.ruled()) {
            case ACCEPT -> accepted.isPresent() ? Optional.of(true) : when(let, false);
            case DECLINE -> accepted.isPresent() ? Optional.of(false) : when(let, true);
            case ASK -> asked(history) ? Optional.of(true) : when(accepted.isPresent() || let, false);
            case WAIT -> waited(history, it, accepted);
            default -> Optional.empty();
        };
    }

    private static boolean asked(PersonHistory history) {
        return history.letters().stream().anyMatch(PersonHistory.Written::fromMember);
    }

    /** Who accepts while still waiting did not wait. */
    private static Optional<Boolean> waited(PersonHistory history, Decided it, Optional<Seen> accepted) {
        boolean wentOn = !history.newest().equals(it);
        if (accepted.isEmpty()) {
            return when(wentOn, true);
        }
        LocalDate on = accepted.get().on().orElse(accepted.get().night());
        boolean answered = history.letters().stream()
                .anyMatch(letter -> !letter.fromMember()
                        && !LocalDate.ofInstant(letter.at(), ZoneOffset.UTC).isAfter(on));
        return Optional.of(answered || (on.isAfter(it.night()) && wentOn));
    }

    private static Optional<Boolean> when(boolean known, boolean so) {
        return known ? Optional.of(so) : Optional.empty();
    }

    private static int one(boolean so) {
        return so ? 1 : 0;
    }

    private RuleRecord plus(RuleRecord it) {
        return new RuleRecord(
                rule,
                verdict,
                decided + it.decided,
                followed + it.followed,
                otherwise + it.otherwise,
                answered + it.answered,
                connected + it.connected,
                talked + it.talked,
                ended + it.ended,
                overruled + it.overruled);
    }
}
