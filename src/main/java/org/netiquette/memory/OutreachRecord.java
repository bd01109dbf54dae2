package org.netiquette.memory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.fact.Candidate;
import org.netiquette.verdict.Verdict;

/**
 * The measured etiquette of outreach rules: each person counts once a rule, by the newest night that planned by it. What came
 * of it is read from the newest fact about the person.
 */
final class OutreachRecord {

    private OutreachRecord() {}

    /** The records of what was planned, oldest first, by rule and by what was planned. */
    static List<RuleRecord> of(List<ConsideredPerson> considered) {
        Map<String, List<ConsideredPerson>> byPerson = new LinkedHashMap<>();
        considered.forEach(it -> byPerson.computeIfAbsent(it.title(), unseen -> new ArrayList<>())
                .add(it));
        List<RuleRecord> records = new ArrayList<>();
        byPerson.values().forEach(it -> records.addAll(ofPerson(it)));
        return records;
    }

    private static List<RuleRecord> ofPerson(List<ConsideredPerson> nights) {
        Optional<Candidate> newest = nights.get(nights.size() - 1).step().fact();
        Map<String, RuleRecord> byRule = new TreeMap<>();
        nights.forEach(it -> it.step().rules().stream()
                .limit(1)
                .forEach(rule -> byRule.put(rule + " " + it.step().action(), record(rule, it, newest))));
        return List.copyOf(byRule.values());
    }

    private static RuleRecord record(String rule, ConsideredPerson it, Optional<Candidate> newest) {
        Verdict verdict = it.step().verdict().orElse(Verdict.SKIP);
        Optional<Boolean> followed = newest.flatMap(fact -> followed(verdict, it.night(), fact));
        boolean connected =
                verdict != Verdict.SKIP && newest.filter(Candidate::connected).isPresent();
        return new RuleRecord(
                rule,
                verdict,
                1,
                one(followed.equals(Optional.of(true))),
                one(followed.equals(Optional.of(false))),
                0,
                one(connected),
                one(connected && newest.filter(Candidate::talked).isPresent()),
                0,
                0);
    }

    /** Whether the member did as was planned; empty while that is open, or cannot be known. */
    private static Optional<Boolean> followed(Verdict verdict, LocalDate night, Candidate fact) {
        boolean invitedSince = fact.who()
                .invitedAt()
                .filter(it -> !LocalDate.ofInstant(it, ZoneOffset.UTC).isBefore(night))
                .isPresent();
        return switch (verdict) {
            case INVITE, INTRODUCE ->
                invitedSince || fact.connected() ? Optional.of(true) : when(fact.resting(), false);
            case WITHDRAW -> when(!fact.pending(), true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> when(boolean known, boolean so) {
        return known ? Optional.of(so) : Optional.empty();
    }

    private static int one(boolean so) {
        return so ? 1 : 0;
    }
}
