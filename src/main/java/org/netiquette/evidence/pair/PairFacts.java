package org.netiquette.evidence.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.SingularWords;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Need;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Purpose;
import org.netiquette.verdict.Proposals;

/** Makes a fact of two who meet, and says what each word rests on. */
final class PairFacts {

    private final List<Subject> subjects;

    /** Something of the purpose. */
    private record Subject(String says, List<String> words) {}

    PairFacts(Purpose purpose) {
        this.subjects = Stream.of(
                        purpose.seeks().stream().map(it -> subject("you seek", it)),
                        purpose.welcome().stream().map(it -> subject("you welcome", it)),
                        purpose.offers().stream().map(it -> subject("you offer", it)))
                .flatMap(it -> it)
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    private static Subject subject(String says, String name) {
        return new Subject(says + " «" + name + "»", SingularWords.of(name));
    }

    /** The fact of two; the first of them is whose need was said, or else whom the member knows best. */
    Pair of(List<Met> meetings) {
        Met first = Meetings.best(meetings.stream()).orElseThrow();
        Optional<Met> returned = Meetings.best(meetings.stream()
                .filter(it -> it.seeker().rank() != first.seeker().rank()));
        Side a = first.seeker();
        Side b = first.finder();
        Need need = need(first);
        Optional<String> subject = subject(first, returned);
        return new Pair(
                new Couple(
                        a.party().who(),
                        b.party().who(),
                        cluster(a, b),
                        need,
                        returned.map(this::need).orElse(Need.none())),
                grounds(first, returned, subject),
                lessKnown(a, b).party().relationship(),
                need.isSaid(),
                returned.isPresent(),
                subject.isPresent(),
                shared(a, b).isPresent(),
                Meetings.isSameCompany(a, b),
                Meetings.isTogether(a, b),
                need.words(),
                need.met(),
                new Proposals());
    }

    private Need need(Met it) {
        return new Need(it.want().quote(), it.want().source(), it.by().text());
    }

    private static Side lessKnown(Side one, Side other) {
        return one.rank() < other.rank() ? other : one;
    }

    private static Optional<String> shared(Side a, Side b) {
        return a.party().who().clusters().stream()
                .filter(b.party().who().clusters()::contains)
                .findFirst();
    }

    /** The strongest that both are in, else the strongest of each; empty where one of them is in none. */
    private static String cluster(Side a, Side b) {
        List<String> strongest = Stream.of(a, b)
                .flatMap(it -> it.party().who().clusters().stream().limit(1))
                .toList();
        return shared(a, b).orElse(strongest.size() == 2 ? String.join(" / ", strongest) : "");
    }

    private Optional<String> subject(Met first, Optional<Met> returned) {
        List<List<String>> said = Stream.concat(Stream.of(first), returned.stream())
                .flatMap(it -> Stream.of(it.want().quote(), it.by().text()))
                .map(SingularWords::of)
                .toList();
        return subjects.stream()
                .filter(it -> said.stream().anyMatch(text -> SingularWords.inOrder(text, it.words())))
                .map(Subject::says)
                .findFirst();
    }

    private static Grounds grounds(Met first, Optional<Met> returned, Optional<String> subject) {
        Map<String, String> words = new HashMap<>();
        Side a = first.seeker();
        Side b = first.finder();
        words.put("relationship", acquaintance(lessKnown(a, b).party()));
        words.put("needSaid", met(first));
        returned.ifPresent(it -> words.put("mutual", met(it)));
        subject.ifPresent(it -> words.put("fitsPurpose", it));
        shared(a, b).ifPresent(it -> words.put("sameCluster", "both are in " + it));
        if (Meetings.isSameCompany(a, b)) {
            words.put("sameCompany", "both work for " + a.party().who().company());
        }
        if (Meetings.isTogether(a, b)) {
            words.put("together", "both took part in one conversation");
        }
        words.put("need", met(first));
        words.put("offer", met(first));
        return new Grounds(words, List.of(), "", "", List.of(), List.of());
    }

    private static String acquaintance(Party lessKnown) {
        String name = lessKnown.who().name();
        return lessKnown.relationship() == Relationship.STRANGER
                ? "nothing shows that you know " + name
                : "of the two you know " + name + " less (" + lessKnown.acquaintance() + ")";
    }

    private static String met(Met it) {
        return it.want().ground() + "; the profile of " + it.finder().name() + " says «"
                + it.by().text() + "»";
    }
}
