package org.netiquette.rules.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.Pair;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.verdict.Verdict;

/**
 * A kind of fact that rules judge.
 *
 * @param folder the folder below {@code rules/} that its rules lie in
 * @param vocabulary the fact type and its words
 * @param unknown a fact of which nothing is known
 * @param verdicts what a rule about it may propose, the most cautious first
 */
public record Subject(
        String folder, Vocabulary<? extends Judgeable> vocabulary, Judgeable unknown, List<Verdict> verdicts) {

    /** Every kind of fact that there are rules for. */
    public static final List<Subject> ALL = List.of(
            new Subject(
                    "invitations",
                    Vocabulary.of(ReceivedInvitation.class),
                    ReceivedInvitation.unknown(),
                    List.of(Verdict.DECLINE, Verdict.LOOK, Verdict.WAIT, Verdict.ASK, Verdict.ACCEPT)),
            new Subject(
                    "outreach",
                    Vocabulary.of(Candidate.class),
                    Candidate.unknown(),
                    List.of(Verdict.SKIP, Verdict.WITHDRAW, Verdict.INTRODUCE, Verdict.INVITE)),
            new Subject(
                    "connections",
                    Vocabulary.of(ConnectedPerson.class),
                    ConnectedPerson.unknown(),
                    List.of(Verdict.LOOK, Verdict.ANSWER, Verdict.THANK, Verdict.CALL, Verdict.KEEP)),
            new Subject(
                    "introductions",
                    Vocabulary.of(Pair.class),
                    Pair.unknown(),
                    List.of(Verdict.SKIP, Verdict.INTRODUCE)));

    public Subject {
        verdicts = List.copyOf(verdicts);
    }

    /** The subject whose rules lie in a folder of this name. */
    public static Optional<Subject> inFolder(String folder) {
        return ALL.stream().filter(it -> it.folder.equals(folder)).findFirst();
    }

    /** The fact type as rules write it: {@code ReceivedInvitation}. */
    public String name() {
        return vocabulary.type().getSimpleName();
    }

    /** What can become of such a fact: what rules propose, and LOOK, which stands where none speaks. */
    public List<Verdict> outcomes() {
        return Stream.concat(verdicts.stream(), Stream.of(Verdict.LOOK))
                .distinct()
                .toList();
    }

    /**
     * A fact of which only these words are known.
     *
     * @throws IllegalArgumentException when there is no such word, or it cannot take the value
     */
    public Judgeable fact(Map<String, ?> words) {
        return with(unknown, words);
    }

    private static <F extends Judgeable> F with(F fact, Map<String, ?> words) {
        return Vocabulary.of(fact).with(fact, words);
    }
}
