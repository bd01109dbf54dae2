package org.netiquette.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Past.Proposed;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/**
 * Some months of a member's life, at random: nights in any order, some of them repeated, settings changed in between,
 * invitations sent, people who come and go, and a memory that keeps of each night what its newest run told.
 */
final class Months {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static final List<String> NAMES = List.of("Ann", "Ben", "Cas", "Dan", "Eva", "Mute");

    private static final List<Verdict> VERDICTS = List.of(
            Verdict.INVITE,
            Verdict.INVITE,
            Verdict.INVITE,
            Verdict.INVITE,
            Verdict.INTRODUCE,
            Verdict.INTRODUCE,
            Verdict.WITHDRAW,
            Verdict.LOOK);

    private final Random random;
    private final List<Someone> people = new ArrayList<>();
    private final Map<Integer, Instant> sent = new HashMap<>();
    private final List<Instant> sentElsewhere = new ArrayList<>();
    private final Map<LocalDate, List<Proposed>> memory = new TreeMap<>();

    Months(long seed) {
        random = new Random(seed);
        IntStream.range(0, 60).forEach(it -> people.add(judged(someone(it))));
        IntStream.range(0, random.nextInt(4))
                .forEach(it -> sentElsewhere.add(moment(FIRST.plusDays(random.nextInt(40)))));
    }

    /** What went into one run of a night. */
    record Run(
            LocalDate today, Limits limits, List<Considered> considered, List<Proposed> proposed, List<Instant> sent) {

        Plan plan() {
            return new Outreach(limits, new FewWords(), today, ZONE).plan(considered, proposed, sent);
        }
    }

    private Someone someone(int number) {
        String name = oneOf(NAMES) + " " + random.nextInt(30);
        Someone it = Someone.named(name)
                .is(oneOf(List.of(Relationship.values())))
                .fits(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextInt(4))
                .through(random.nextInt(3) == 0 ? "" : "Via " + random.nextInt(8));
        it = random.nextInt(3) == 0 ? it : it.at("https://www.linkedin.com/in/person-" + number);
        it = random.nextInt(9) == 0 ? it.at("https://www.linkedin.com/in/ACoAAnumber" + number) : it;
        return random.nextBoolean() ? it : it.mail("person" + number + "@example.org");
    }

    /** The next night, with what memory and the archive know then. */
    Run next() {
        LocalDate today = FIRST.plusDays(random.nextInt(45));
        List<Considered> considered = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (random.nextInt(10) != 0) {
                considered.add(asOf(i, today).considered());
            }
        }
        Collections.shuffle(considered, random);
        List<Instant> seen = new ArrayList<>(sentElsewhere);
        seen.addAll(sent.values());
        seen.removeIf(it -> LocalDate.ofInstant(it, ZONE).isAfter(today));
        return new Run(today, limits(), considered, remembered(), seen);
    }

    private Limits limits() {
        return new Limits(
                random.nextInt(5),
                random.nextInt(12),
                random.nextInt(3) == 0 ? Limits.UNLIMITED : random.nextInt(15),
                random.nextInt(4),
                200,
                random.nextInt(10),
                random.nextInt(12));
    }

    private Someone asOf(int number, LocalDate today) {
        Someone it = people.get(number);
        Instant at = sent.getOrDefault(number, Instant.MAX);
        if (at.isBefore(moment(today.plusDays(1)))) {
            return it.invited(at).judged(Verdict.SKIP);
        }
        return random.nextInt(20) == 0 ? it.judged(Verdict.SKIP) : it;
    }

    private Someone judged(Someone it) {
        Verdict verdict = oneOf(VERDICTS);
        Force force = oneOf(List.of(Force.values()));
        return verdict == Verdict.LOOK ? it.judged() : it.judged(Someone.proposal(verdict, force, "r"));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Everything that memory holds, in any order. */
    List<Proposed> remembered() {
        List<Proposed> all = new ArrayList<>(
                memory.values().stream().flatMap(List::stream).distinct().toList());
        Collections.shuffle(all, random);
        return all;
    }

    /** Keeps what a run told in the place of what that night told before, and lets the member do some of it. */
    void keep(Run run, Plan plan) {
        memory.put(run.today(), plan.proposals());
        for (Step it : plan.steps()) {
            if (it.wave().orElse(0) == 1 && random.nextInt(3) == 0) {
                int number = number(it.considered());
                sent.putIfAbsent(number, moment(run.today().plusDays(random.nextInt(4))));
            }
        }
    }

    private int number(Considered it) {
        return IntStream.range(0, people.size())
                .filter(number -> who(number).equals(who(it)))
                .findFirst()
                .orElseThrow();
    }

    /** Who it is; strangers are their numbers. */
    Object who(int number) {
        return number < 0 ? number : who(people.get(number).considered());
    }

    static Object who(Considered it) {
        return Contender.of(0, it).person();
    }

    /** When whoever was sent an invitation by a date was sent it, by person; strangers have numbers below 0. */
    Map<Integer, LocalDate> sentBy(LocalDate last) {
        Map<Integer, LocalDate> all = new HashMap<>();
        sent.forEach((who, at) -> all.put(who, LocalDate.ofInstant(at, ZONE)));
        for (int i = 0; i < sentElsewhere.size(); i++) {
            all.put(-1 - i, LocalDate.ofInstant(sentElsewhere.get(i), ZONE));
        }
        all.values().removeIf(last::isBefore);
        return all;
    }
}
