package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** All that reports told a member to do about connections, night by night, and what must hold of it whatever happens. */
final class ToldAboutConnections {

    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Introduction> introductions = new ArrayList<>();
    private int newFollowUps;
    private int newIntroductions;

    /** A row of {@code follow-ups.csv}. */
    record FollowUp(LocalDate night, LocalDate dueOn, String kind, String name, String url, String rules) {

        FollowUp(LocalDate night, Row it) {
            this(
                    night,
                    LocalDate.parse(it.get("due_on")),
                    it.get("kind"),
                    it.get("name"),
                    it.get("profile_url"),
                    it.get("rules"));
        }

        boolean is(String other) {
            return kind.equals(other);
        }

        boolean isClutter() {
            return is("LOOK") && !rules.contains("look-gone") && !rules.contains("look-new-name");
        }

        /** The one thing that several nights told. */
        String thing() {
            return url + " " + kind + " " + dueOn;
        }

        LocalDate monday() {
            return dueOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public String toString() {
            return kind + " " + name + " on " + dueOn;
        }
    }

    /** A row of {@code introductions.csv}. */
    record Introduction(LocalDate night, Set<String> names) {

        Introduction(LocalDate night, Row it) {
            this(night, new TreeSet<>(List.of(it.get("person_a"), it.get("person_b"))));
        }
    }

    /** Reads what a night wrote; nothing where it wrote nothing of the network. */
    void read(LocalDate night, Path account) throws IOException {
        newFollowUps = followUps.size();
        newIntroductions = introductions.size();
        rows(account.resolve("follow-ups.csv")).forEach(it -> followUps.add(new FollowUp(night, it)));
        rows(account.resolve("introductions.csv")).forEach(it -> introductions.add(new Introduction(night, it)));
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.exists(file)
                ? Sheets.table(file.getFileName().toString(), file).rows()
                : List.of();
    }

    /** What a night told and no night that was run before it, a line each. */
    List<String> fresh() {
        List<String> fresh = new ArrayList<>();
        for (int i = newFollowUps; i < followUps.size(); i++) {
            FollowUp it = followUps.get(i);
            if (followUps.subList(0, newFollowUps).stream()
                    .noneMatch(old -> old.thing().equals(it.thing()))) {
                fresh.add(it.toString());
            }
        }
        introductions.subList(newIntroductions, introductions.size()).stream()
                .filter(it -> introductions.subList(0, newIntroductions).stream()
                        .noneMatch(old -> old.names().equals(it.names())))
                .forEach(it -> fresh.add("INTRODUCE " + String.join(", ", it.names())));
        return fresh;
    }

    /** Each thing once, those of one person and kind together, by their dates. */
    private Map<String, List<FollowUp>> things(Comparator<FollowUp> order) {
        Collection<FollowUp> once = followUps.stream()
                .collect(Collectors.toMap(FollowUp::thing, it -> it, (one, same) -> one, TreeMap::new))
                .values();
        return once.stream().sorted(order).collect(Collectors.groupingBy(it -> it.url() + " " + it.kind()));
    }

    private List<FollowUp> once() {
        return things(Comparator.comparing(FollowUp::dueOn)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Nothing of a kind comes sooner than so many days behind the same of the same person. */
    void neverComesAgainWithin(String kind, int days) {
        things(Comparator.comparing(FollowUp::dueOn)).forEach((who, some) -> {
            for (int i = 1; i < some.size(); i++) {
                if (some.get(i).is(kind)) {
                    assertThat(ChronoUnit.DAYS.between(
                                    some.get(i - 1).dueOn(), some.get(i).dueOn()))
                            .as("%s and %s", some.get(i - 1), some.get(i))
                            .isGreaterThanOrEqualTo(days);
                }
            }
        });
    }

    /** No calendar week has more of a kind. */
    void neverPassesAWeek(String kind, int most) {
        Map<LocalDate, List<FollowUp>> weeks = once().stream()
                .filter(it -> it.is(kind))
                .collect(Collectors.groupingBy(FollowUp::monday, TreeMap::new, Collectors.toList()));
        assertThat(weeks.values()).as(kind).isNotEmpty().allSatisfy(it -> assertThat(it)
                .hasSizeLessThanOrEqualTo(most));
    }

    /** Who was looked at as clutter is not called, and who was called, thanked or answered is not clutter. */
    void neverContradictsItself(int daysUntilLookedAtAgain, int daysOfPeace) {
        List<FollowUp> all = once();
        for (FollowUp look : all.stream().filter(FollowUp::isClutter).toList()) {
            all.stream()
                    .filter(it -> it.url().equals(look.url()) && !it.is("LOOK"))
                    .forEach(it -> {
                        long days = ChronoUnit.DAYS.between(look.dueOn(), it.dueOn());
                        assertThat(days < 0 ? -days >= daysOfPeace : !it.is("CALL") || days >= daysUntilLookedAtAgain)
                                .as("%s and %s", look, it)
                                .isTrue();
                    });
        }
    }

    /** Those who were ever looked at as clutter. */
    Set<String> clutter() {
        return followUps.stream()
                .filter(FollowUp::isClutter)
                .map(FollowUp::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two are told of for some days; any seven days have few new ones, and nobody is in two within some weeks. */
    void introducesNobodyTwice(int daysToMoveOn, int perWeek, int daysPerPerson) {
        Map<Set<String>, List<LocalDate>> pairs = introductions.stream()
                .collect(Collectors.groupingBy(
                        Introduction::names, Collectors.mapping(Introduction::night, Collectors.toList())));
        Map<Set<String>, LocalDate> first = pairs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream().sorted().toList().get(0)));
        pairs.forEach((pair, nights) -> assertThat(nights)
                .as("%s", pair)
                .allMatch(it -> !it.isAfter(first.get(pair).plusDays(daysToMoveOn))));
        first.forEach((pair, day) -> {
            assertThat(first.values().stream().filter(it -> !it.isBefore(day) && it.isBefore(day.plusDays(7))))
                    .hasSizeLessThanOrEqualTo(perWeek);
            first.forEach((other, on) -> assertThat(other.equals(pair)
                            || other.stream().noneMatch(pair::contains)
                            || Math.abs(ChronoUnit.DAYS.between(day, on)) >= daysPerPerson)
                    .as("%s on %s, %s on %s", pair, day, other, on)
                    .isTrue());
        });
    }
}
