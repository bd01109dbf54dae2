package org.netiquette.evidence.pair;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.fact.Need;
import org.netiquette.fact.Tie;
import org.netiquette.network.PersonName;

/** Works out what each connection has and looks for. */
final class Sides {

    /** What was written longer ago says nothing of what somebody looks for today. */
    private static final int DAYS_A_NEED_LASTS = 180;

    private static final Comparator<Party> BEST_KNOWN_FIRST = comparing(Party::relationship, reverseOrder())
            .thenComparing(it -> it.who().lastTalk().orElse(LocalDate.MIN), reverseOrder())
            .thenComparing(it -> it.who().name())
            .thenComparing(it -> it.who().profileUrl())
            .thenComparing(Party::toString);

    private final Function<String, Optional<String>> titles;
    private final Folding folding;
    private final Wording wording;
    private final Ways ways;
    private final LocalDate since;

    Sides(MeetingTables tables, Function<String, Optional<String>> titles, LocalDate asOf) {
        this.titles = titles;
        this.folding = new Folding();
        this.wording = new Wording(folding, tables);
        this.ways = new Ways(folding, tables);
        this.since = asOf.minusDays(DAYS_A_NEED_LASTS);
    }

    /** All of them, those whom the member knows best first. */
    List<Side> of(List<Party> parties) {
        List<Side> sides = new ArrayList<>(parties.size());
        parties.stream().sorted(BEST_KNOWN_FIRST).forEach(it -> sides.add(side(sides.size(), it)));
        return sides;
    }

    private Side side(int rank, Party party) {
        Wording.Read title = wording.profile(party.who().position());
        Wording.Read headline = wording.profile(party.headline());
        List<Part> roles = joined(title.roles(), headline.roles());
        List<Part> things = joined(joined(title.offered(), headline.offered()), skills(party));
        Offer offer = offer(party, roles, things);
        List<Wish> wishes = joined(title.wishes(), headline.wishes());
        return new Side(
                rank,
                party,
                offer,
                wants(party, wishes, roles),
                new PersonName(party.who().name()).key(),
                Resemblance.core(party.who().company()),
                ways(offer, wishes));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(new LinkedHashSet<>(some));
        more.stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }

    private List<Part> skills(Party party) {
        return party.skills().stream()
                .map(it -> new Part(folding.words(it), it, List.of()))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    private Offer offer(Party party, List<Part> roles, List<Part> things) {
        Map<String, Part> named = new HashMap<>();
        roles.forEach(it -> titles.apply(it.text()).ifPresent(name -> named.putIfAbsent(name, it)));
        Set<String> words = new HashSet<>(folding.words(party.industry()));
        roles.forEach(it -> words.addAll(it.words()));
        things.forEach(it -> words.addAll(it.words()));
        return new Offer(roles, things, named, words);
    }

    /** The ways that find them: by what they are, and by a job that they say in public they look for. */
    private Map<Integer, Part> ways(Offer offer, List<Wish> wishes) {
        Map<Integer, Part> finding = new HashMap<>();
        offer.roles().forEach(it -> ways.finding(it).forEach(way -> finding.putIfAbsent(way, it)));
        offer.titles().forEach((name, it) -> ways.finding(part(name)).forEach(way -> finding.putIfAbsent(way, it)));
        wishes.stream()
                .filter(it -> it.aim() == Wish.Aim.WORK)
                .findFirst()
                .map(it -> offer.roles().stream().findFirst().orElse(part(it.quote())))
                .ifPresent(it -> ways.findingWorkers().forEach(way -> finding.putIfAbsent(way, it)));
        return finding;
    }

    private Part part(String title) {
        return new Part(folding.words(title), title, List.of());
    }

    private List<Want> wants(Party party, List<Wish> wishes, List<Part> roles) {
        Tie who = party.who();
        List<Want> wants = new ArrayList<>();
        wishes.forEach(it -> said(it, Need.Source.PROFILE, "the profile of " + who.name() + " says", wants));
        party.said().stream().filter(it -> it.on().isAfter(since)).forEach(said -> wording.wishes(said.text())
                .forEach(it -> said(it, Need.Source.MESSAGE, who.name() + " wrote to you on " + said.on(), wants)));
        party.notes().forEach(note -> wording.wishes(note)
                .forEach(it -> said(it, Need.Source.NOTE, "you noted of " + who.name(), wants)));
        roles.forEach(it -> byRole(who.name(), it, wants));
        return wants.stream().distinct().toList();
    }

    private void said(Wish it, Need.Source source, String who, List<Want> into) {
        String ground = who + " «" + it.quote() + "»";
        if (it.aim() == Wish.Aim.WORK) {
            ways.openedByWorkers()
                    .forEach(way -> into.add(new Want(
                            source, it.aim(), List.of(), List.of(), Optional.of(way.way()), it.quote(), ground)));
        } else {
            into.add(new Want(source, it.aim(), it.words(), titled(it.words()), Optional.empty(), it.quote(), ground));
        }
    }

    /** The shortest end, else the shortest beginning, that is a title, with the rest as its field: Java, developer. */
    private List<Want.Titled> titled(List<String> words) {
        Stream<Integer> ends = Stream.iterate(words.size() - 1, it -> it >= 0, it -> it - 1);
        Stream<Integer> beginnings = Stream.iterate(1, it -> it < words.size(), it -> it + 1);
        return Stream.concat(
                        ends.flatMap(it -> titled(words.subList(it, words.size()), words.subList(0, it))),
                        beginnings.flatMap(it -> titled(words.subList(0, it), words.subList(it, words.size()))))
                .limit(1)
                .toList();
    }

    private Stream<Want.Titled> titled(List<String> title, List<String> field) {
        return titles.apply(String.join(" ", title)).map(it -> new Want.Titled(it, field)).stream();
    }

    private void byRole(String name, Part role, List<Want> into) {
        List<Ways.Opened> opened = new ArrayList<>(ways.openedBy(role));
        titles.apply(role.text())
                .map(it -> new Part(part(it).words(), role.text(), role.behind()))
                .ifPresent(it -> opened.addAll(ways.openedBy(it)));
        opened.stream()
                .distinct()
                .forEach(it -> into.add(new Want(
                        Need.Source.ROLE,
                        Wish.Aim.ANYTHING,
                        it.field(),
                        List.of(),
                        Optional.of(it.way()),
                        it.way().term().isEmpty()
                                ? String.join(" ", it.field())
                                : it.way().term(),
                        it.way().because() + ": " + name + " is «" + role.text() + "»")));
    }
}
