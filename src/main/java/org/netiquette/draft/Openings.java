package org.netiquette.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;

/** With what a note to somebody can begin: what the two share, and what is known of their work. */
final class Openings {

    private static final int LONGEST_TITLE = 50;
    /** Behind these a headline goes on to something else. */
    private static final Pattern END_OF_TITLE =
            Pattern.compile("[|,;:•·(@/]|\\s[-–—]\\s|(?i)\\s(?:at|bei|chez|en|na|presso|bij)\\s(?=\\p{Lu})");

    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d{1,2}");
    private static final List<ThreadKind> OF_WEIGHT =
            List.of(ThreadKind.EMPLOYER, ThreadKind.SCHOOL, ThreadKind.EVENT, ThreadKind.COMMUNITY);
    private static final Set<Situation> ACQUAINTANCE = Set.of(
            Situation.INVITE_TRUSTED,
            Situation.INVITE_TALKED,
            Situation.INVITE_TALKED_IN,
            Situation.INVITE_CONTACT,
            Situation.INVITE_KNOWN);
    private static final Map<ThreadKind, Situation> SHARED = Map.of(
            ThreadKind.INTRODUCTION, Situation.INVITE_INTRODUCTION,
            ThreadKind.EMPLOYER, Situation.INVITE_EMPLOYER,
            ThreadKind.SCHOOL, Situation.INVITE_SCHOOL,
            ThreadKind.GROUP, Situation.INVITE_GROUP,
            ThreadKind.COMMUNITY, Situation.INVITE_COMMUNITY,
            ThreadKind.MUTUALS, Situation.INVITE_CONNECTIONS,
            ThreadKind.EVENT, Situation.INVITE_EVENT,
            ThreadKind.TOWN, Situation.INVITE_TOWN,
            ThreadKind.INDUSTRY, Situation.INVITE_INDUSTRY);

    private Openings() {}

    /** The openings for somebody, the best first. Where a group is shared, all of them name one. */
    static List<Occasion> of(Candidate candidate) {
        List<Occasion> groups = shared(candidate, ThreadKind.GROUP);
        return groups.isEmpty() ? withoutGroup(candidate) : groups;
    }

    /** Whether they are met through a group, where nothing is to be offered. */
    static boolean isThroughGroup(Candidate candidate) {
        return candidate.sources().contains(SourceKind.GROUP)
                || candidate.threadKinds().contains(ThreadKind.GROUP)
                || candidate.grounds().threads().stream().anyMatch(it -> it.kind() == ThreadKind.GROUP);
    }

    /** What else is shared, as a second sentence: what is of weight after an acquaintance, a connection, the town. */
    static List<Occasion> besides(Candidate candidate, Occasion opening) {
        Stream<Occasion> ofWeight = ACQUAINTANCE.contains(opening.situation())
                ? OF_WEIGHT.stream()
                        .flatMap(it -> shared(candidate, it).stream())
                        .limit(1)
                : Stream.empty();
        Stream<Occasion> towns = names(candidate, ThreadKind.TOWN).stream()
                .map(it -> new Occasion(Situation.BESIDES_TOWN, it))
                .limit(1);
        return Stream.of(ofWeight, named(candidate, Situation.BESIDES_CONNECTIONS).stream(), towns)
                .flatMap(it -> it)
                .filter(it -> !it.named().equals(opening.named()))
                .toList();
    }

    /** What their profile says of their work, as far as it can be named; an address book has seen no profile. */
    static List<Occasion> work(Candidate candidate, Situation title, Situation company) {
        if (Collections.disjoint(candidate.sources(), List.of(SourceKind.TARGETS, SourceKind.SHEET))) {
            return List.of();
        }
        List<Occasion> work = new ArrayList<>();
        title(candidate.headline()).ifPresent(it -> work.add(new Occasion(title, it)));
        named(candidate.company()).ifPresent(it -> work.add(new Occasion(company, it)));
        return work;
    }

    /** The names of what is shared of these kinds. */
    static List<String> names(Candidate candidate, ThreadKind... kinds) {
        List<ThreadKind> wanted = List.of(kinds);
        return candidate.grounds().threads().stream()
                .filter(it -> wanted.contains(it.kind()))
                .flatMap(it -> named(it.value()).stream())
                .toList();
    }

    /** What the network is for, where the member says so in the language of the text and in a few words. */
    static Optional<Occasion> purpose(Sender sender, Frame frame, Situation situation) {
        String sentence = sender.sentence().strip().replaceFirst("[.!]+$", "");
        return frame.isOwn() ? named(sentence).map(it -> new Occasion(situation, it)) : Optional.empty();
    }

    private static List<Occasion> withoutGroup(Candidate candidate) {
        List<Occasion> openings = new ArrayList<>(shared(candidate, ThreadKind.INTRODUCTION));
        openings.addAll(acquaintance(candidate));
        OF_WEIGHT.forEach(it -> openings.addAll(shared(candidate, it)));
        if (has(candidate, ThreadKind.FOLLOWED)) {
            openings.add(Occasion.plain(Situation.INVITE_FOLLOWED));
        }
        openings.addAll(named(candidate, Situation.INVITE_CONNECTIONS));
        Stream.of(ThreadKind.TOWN, ThreadKind.INDUSTRY).forEach(it -> openings.addAll(shared(candidate, it)));
        openings.addAll(counted(candidate));
        openings.addAll(work(candidate, Situation.INVITE_TITLE, Situation.INVITE_COMPANY));
        return openings;
    }

    private static List<Occasion> acquaintance(Candidate candidate) {
        List<Occasion> openings = new ArrayList<>();
        if (candidate.relationship() == Relationship.TRUSTED) {
            openings.add(Occasion.plain(Situation.INVITE_TRUSTED));
        }
        if (candidate.talked()) {
            year(candidate).ifPresent(it -> openings.add(new Occasion(Situation.INVITE_TALKED_IN, it)));
            openings.add(Occasion.plain(Situation.INVITE_TALKED));
        }
        if (candidate.relationship().atLeast(Relationship.KNOWN)) {
            boolean contact = candidate.sources().contains(SourceKind.ADDRESS_BOOK);
            openings.add(Occasion.plain(contact ? Situation.INVITE_CONTACT : Situation.INVITE_KNOWN));
        }
        return openings;
    }

    private static Optional<String> year(Candidate candidate) {
        return Optional.of(candidate.who().wroteIn()).filter(it -> !it.isEmpty());
    }

    private static List<Occasion> shared(Candidate candidate, ThreadKind kind) {
        Situation situation = SHARED.getOrDefault(kind, Situation.INVITE_KNOWN);
        return names(candidate, kind).stream()
                .map(it -> new Occasion(situation, it))
                .toList();
    }

    /** Shared connections by the first name on the list. */
    private static List<Occasion> named(Candidate candidate, Situation situation) {
        return mutuals(candidate)
                .flatMap(it -> FirstName.whole(it).stream())
                .map(it -> new Occasion(situation, it))
                .toList();
    }

    /** Shared connections of whom only the number is known. */
    private static List<Occasion> counted(Candidate candidate) {
        return mutuals(candidate)
                .filter(NUMBER.asMatchPredicate())
                .map(it -> new Occasion(Situation.INVITE_CONNECTIONS_COUNTED, it))
                .toList();
    }

    private static Stream<String> mutuals(Candidate candidate) {
        return candidate.grounds().threads().stream()
                .filter(it -> it.kind() == ThreadKind.MUTUALS)
                .map(it -> it.value().split(",", 2)[0].strip());
    }

    private static boolean has(Candidate candidate, ThreadKind kind) {
        return candidate.threadKinds().contains(kind);
    }

    /** A headline as far as it is a title. */
    static Optional<String> title(String headline) {
        return named(END_OF_TITLE.split(headline, 2)[0]).filter(it -> it.length() <= LONGEST_TITLE && it.length() > 2);
    }

    private static Optional<String> named(String value) {
        return Optional.of(value.strip()).filter(Nameable::isNameable);
    }
}
