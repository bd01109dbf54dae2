package org.netiquette.rules.explain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.Pair;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.ThreadKind;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.rules.word.WordKind;

/** What could still change about a fact, the most plausible first; what was written or has happened cannot. */
final class Changes {

    private final WordValues values;
    private final Set<ThreadKind> strong;

    /**
     * The changes that matter to a book.
     *
     * @param strong the kinds of thread that the table of threads calls strong
     */
    Changes(WordValues values, Set<ThreadKind> strong) {
        this.values = values;
        this.strong = strong;
    }

    List<Change> of(Judgeable fact) {
        Map<Map<String, String>, Change> changes = new LinkedHashMap<>();
        Stream.concat(specific(fact), texts(fact))
                .filter(it -> changes(fact, it))
                .forEach(it -> changes.putIfAbsent(seen(it.words()), it));
        return List.copyOf(changes.values());
    }

    private Stream<Change> specific(Judgeable fact) {
        if (fact instanceof ReceivedInvitation it) {
            return new InvitationChanges(it, new Threads(it.threadKinds(), it.strongThread(), strong)).all();
        } else if (fact instanceof Candidate it) {
            return new CandidateChanges(it, new Threads(it.threadKinds(), it.strongThread(), strong)).all();
        } else if (fact instanceof Pair it) {
            return new PairChanges(it).all();
        } else if (fact instanceof ConnectedPerson it) {
            return new ConnectedPersonChanges(it, new Threads(it.threadKinds(), it.strongThread(), strong)).all();
        }
        return Stream.of();
    }

    /** What a profile may say for which a rule looks, such as a headline. The language of a note is what it is. */
    private <F extends Judgeable> Stream<Change> texts(F fact) {
        Vocabulary<F> vocabulary = Vocabulary.of(fact);
        return vocabulary.names().stream()
                .filter(it -> vocabulary.kind(it).orElseThrow() instanceof WordKind.Text && !it.equals("language"))
                .flatMap(word -> values.named(word).stream().map(it -> said(word, vocabulary.value(fact, word), it)));
    }

    private static Change said(String word, Object now, Object named) {
        Object read = now.equals("") ? named : now + " " + named;
        return Change.of(word, read, "if their " + word + " said " + InWords.value(named));
    }

    private <F extends Judgeable> boolean changes(F fact, Change change) {
        Vocabulary<F> vocabulary = Vocabulary.of(fact);
        return change.words().entrySet().stream()
                .filter(it -> values.isAsked(it.getKey()))
                .anyMatch(it -> !text(vocabulary.value(fact, it.getKey())).equals(text(it.getValue())));
    }

    /** What rules see of a change. A fact that was remembered has names where a fresh one has values. */
    private Map<String, String> seen(Map<String, Object> words) {
        Map<String, String> seen = new HashMap<>();
        words.forEach((word, value) -> {
            if (values.isAsked(word)) {
                seen.put(word, text(value));
            }
        });
        return seen;
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
