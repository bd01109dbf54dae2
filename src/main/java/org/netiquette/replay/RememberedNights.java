package org.netiquette.replay;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.memory.JudgedFact;
import org.netiquette.output.comparison.ChangedDecision.Nights;
import org.netiquette.output.comparison.Source;
import org.netiquette.rules.WhatIf;

/** Judges what remembered nights have judged, by the rules of both sides. The facts stay as they were worked out then. */
final class RememberedNights {

    /** The one word that the date alone moves, and that is therefore not kept with a fact. */
    private static final String DAYS_OPEN = "daysOpen";

    private final TwoFolders both;
    private final Optional<String> policy;
    private final Changes changes;
    private final Map<String, Integer> withoutPolicy = new TreeMap<>();
    private final Map<String, Integer> absent = new TreeMap<>();

    /** @param policy the policy of the command, which goes before that of each night */
    RememberedNights(TwoFolders both, Optional<String> policy, Changes changes) {
        this.both = both;
        this.policy = policy;
        this.changes = changes;
    }

    private record Bench(String account, String policy) {}

    /** A fact as it stood on some nights. */
    private record Sitting(ReceivedInvitation fact, Nights nights) {}

    /** Judges one page of facts. */
    void replay(List<JudgedFact> page) {
        page.stream()
                .collect(Collectors.groupingBy(
                        it -> new Bench(it.account(), policy.orElse(it.policy())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach(this::judge);
    }

    private void judge(Bench bench, List<JudgedFact> facts) {
        if (!both.know(bench.policy())) {
            int decisions = facts.stream().mapToInt(it -> it.nights().size()).sum();
            withoutPolicy.merge(bench.policy(), decisions, Integer::sum);
            return;
        }
        facts.forEach(it -> countAbsent(it, bench));
        boolean eachNight = both.ask(DAYS_OPEN, bench.policy(), bench.account());
        List<Sitting> sittings =
                facts.stream().flatMap(it -> sittings(it, eachNight)).toList();
        List<ReceivedInvitation> all = sittings.stream().map(Sitting::fact).toList();
        var old = Judged.all(all, both.oldBook(bench.policy(), bench.account()), bench.policy());
        var now = Judged.all(all, both.newBook(bench.policy(), bench.account()), bench.policy());
        for (int i = 0; i < all.size(); i++) {
            Compared<ReceivedInvitation> sides = new Compared<>(Optional.of(old.get(i)), Optional.of(now.get(i)));
            changes.add(
                    Source.NIGHT,
                    bench.account(),
                    sides,
                    Portrait::of,
                    sittings.get(i).nights());
        }
    }

    private void countAbsent(JudgedFact it, Bench bench) {
        it.absent().stream()
                .filter(word -> both.ask(word, bench.policy(), bench.account()))
                .forEach(word -> absent.merge(word, 1, Integer::sum));
    }

    /** Only rules that ask how long an invitation has been open tell one night of a fact from another. */
    private static Stream<Sitting> sittings(JudgedFact it, boolean eachNight) {
        return eachNight
                ? it.nights().stream().map(night -> new Sitting(on(night, it.fact()), nights(List.of(night))))
                : Stream.of(new Sitting(on(it.newest(), it.fact()), nights(it.nights())));
    }

    private static Nights nights(List<LocalDate> nights) {
        return new Nights(
                nights.size(),
                nights.get(0).toString(),
                nights.get(nights.size() - 1).toString());
    }

    private static ReceivedInvitation on(LocalDate night, ReceivedInvitation fact) {
        LocalDate sentOn = LocalDate.ofInstant(fact.inviter().sentAt(), ZoneOffset.UTC);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(sentOn, night));
        return new WhatIf<>(fact, Map.of(DAYS_OPEN, days)).changed();
    }

    /** What could not be judged as it was. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        withoutPolicy.forEach((name, decisions) -> remarks.add(
                "%d remembered decisions were left out: not both folders have their policy «%s». Maybe --policy names another."
                        .formatted(decisions, name)));
        absent.forEach((word, facts) -> remarks.add(
                "%d remembered facts are older than the word %s, which a rule asks for: it reads as if nothing were known."
                        .formatted(facts, word)));
        return remarks;
    }
}
