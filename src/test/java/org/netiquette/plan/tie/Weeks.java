package org.netiquette.plan.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** Ten weeks in the life of an invented network, whose nights come in any order and more than once. */
final class Weeks {

    static final LocalDate FIRST = LocalDate.parse("2026-08-03");
    private static final int DAYS = 70;
    private static final int PEOPLE = 40;
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.KEEP, Verdict.CALL, Verdict.CALL, Verdict.THANK, Verdict.LOOK, Verdict.LOOK, Verdict.ANSWER);

    private final Random random;
    private final long seed;
    private final boolean inOrder;
    private final Map<LocalDate, List<FollowedUp>> memory = new TreeMap<>();
    private final Map<FollowedUp, ConnectedPerson> toldAbout = new HashMap<>();
    private final Capacity capacity;
    private int day;

    Weeks(long seed) {
        this.seed = seed;
        random = new Random(seed);
        inOrder = seed % 3 == 0;
        capacity = new Capacity(
                1 + random.nextInt(6),
                1 + random.nextInt(3),
                random.nextInt(4),
                1 + random.nextInt(5),
                random.nextInt(9),
                20,
                15,
                30,
                12);
    }

    /** A night with its memory. */
    record Run(LocalDate today, Capacity capacity, List<JudgedTie> people, List<FollowedUp> told) {

        /** All that a report would show. */
        List<String> rows() {
            Agenda agenda = plan();
            return Stream.concat(
                            agenda.followUps().stream()
                                    .map(it -> it.dueOn() + " " + it.kind() + " "
                                            + it.fact().who() + " " + it.why()),
                            agenda.told().stream().map(FollowedUp::toString))
                    .toList();
        }

        Agenda plan() {
            return new FollowUps(capacity, (kind, fact) -> "prepared", today).plan(people, told);
        }
    }

    Capacity capacity() {
        return capacity;
    }

    Run next() {
        LocalDate today = FIRST.plusDays(inOrder ? day++ % DAYS : random.nextInt(DAYS));
        return new Run(today, capacity, people(today), all());
    }

    List<FollowedUp> all() {
        return memory.values().stream().flatMap(List::stream).distinct().toList();
    }

    void keep(Run run, Agenda agenda) {
        memory.put(run.today(), agenda.told());
        for (FollowUp it : agenda.followUps()) {
            agenda.told().stream()
                    .filter(told -> told.on().equals(run.today()))
                    .filter(told ->
                            told.person().name().text().equals(it.fact().who().name()))
                    .filter(told -> told.kind().equals(it.kind().name()))
                    .forEach(told -> toldAbout.putIfAbsent(told, it.fact()));
        }
    }

    /** Of whom it was told, as they were then. */
    ConnectedPerson toldAbout(FollowedUp it) {
        return Optional.ofNullable(toldAbout.get(it)).orElseThrow();
    }

    private List<JudgedTie> people(LocalDate today) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(it -> person(it, today).judged())
                .toList();
    }

    /** Every ninth bears the name of the one before, and neither has a link. What is known of somebody only grows. */
    private Acquaintance person(int number, LocalDate today) {
        Random life = new Random(seed * 1_000 + number);
        List<LocalDate> messages = new ArrayList<>();
        for (int i = life.nextInt(4); i > 0; i--) {
            messages.add(FIRST.plusDays(life.nextInt(DAYS)));
        }
        LocalDate known = FIRST.plusDays(life.nextInt(4 * DAYS));
        LocalDate marked = FIRST.plusDays(life.nextInt(6 * DAYS));
        int phase = (int) (today.toEpochDay() - FIRST.toEpochDay() + number) / 9;
        Verdict verdict = VERDICTS.get(new Random(seed + 31L * number + 1_009L * phase).nextInt(VERDICTS.size()));
        Optional<LocalDate> last =
                messages.stream().filter(it -> !it.isAfter(today)).max(LocalDate::compareTo);
        boolean namesake = number % 9 == 1 || number % 9 == 0;
        Acquaintance person = Acquaintance.named(
                        "P " + (number % 9 == 1 ? number - 1 : number),
                        verdict == Verdict.ANSWER && last.isEmpty() ? Verdict.CALL : verdict)
                .force(Force.values().length > number % 4 ? Force.SHOULD : Force.MAY)
                .with("relationship", known.isAfter(today) ? Relationship.STRANGER : Relationship.KNOWN)
                .with("markedKeep", !marked.isAfter(today))
                .with("gone", number % 13 == 5)
                .with("news", number % 11 == 3 ? List.of(News.NEW_JOB) : List.of());
        Acquaintance linked = namesake ? person.at("") : person;
        return last.map(it -> linked.wrote(it.toString())).orElse(linked);
    }
}
