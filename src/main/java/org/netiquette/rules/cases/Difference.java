package org.netiquette.rules.cases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.explain.InWords;
import org.netiquette.rules.explain.WordValues;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Decision;

/** What made the difference where a case fails: the one word, or the two, by whose change what is expected comes out. */
final class Difference {

    private static final int NAMED = 3;

    private final RuleBook book;
    private final Subject subject;
    private final Implied implied;
    private final WordValues values;
    private final Predicate<Decision> expected;

    Difference(RuleBook book, Subject subject, Predicate<Decision> expected) {
        this.book = book;
        this.subject = subject;
        this.implied = Implied.of(subject);
        this.values = new WordValues(book, subject);
        this.expected = expected;
    }

    /** Words set anew, and all the words of the fact with them. */
    private record Variant(Map<String, Object> set, Map<String, Object> words) {}

    /**
     * The changes that make the difference, the nearest first, as half a sentence.
     *
     * @param first words to look at first: those of the rules in question
     * @return empty where no change of two words does
     */
    Optional<String> between(Judgeable fact, List<String> first) {
        Variant asItIs = new Variant(Map.of(), words(fact));
        List<Variant> one = changed(asItIs, first);
        return said(one)
                .or(() -> said(one.stream()
                        .flatMap(it -> changed(it, first).stream())
                        .filter(it -> it.set().size() == 2)
                        .toList()));
    }

    private Optional<String> said(List<Variant> variants) {
        List<Judgeable> facts =
                variants.stream().map(it -> subject.fact(it.words())).toList();
        List<Decision> decisions = book.judge(facts);
        Map<Set<String>, String> said = new LinkedHashMap<>();
        IntStream.range(0, variants.size())
                .filter(it -> expected.test(decisions.get(it)))
                .mapToObj(variants::get)
                .forEach(it -> said.putIfAbsent(it.set().keySet(), said(it)));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.values().stream().limit(NAMED).collect(Collectors.joining(", or ")));
    }

    private static String said(Variant it) {
        return it.set().entrySet().stream()
                .map(word -> word.getKey() + " must be " + InWords.value(word.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private List<Variant> changed(Variant from, List<String> first) {
        return inOrder(first)
                .filter(it -> !from.set().containsKey(it))
                .flatMap(it -> changed(from, it))
                .toList();
    }

    private Stream<Variant> changed(Variant from, String word) {
        return Optional.ofNullable(from.words().get(word)).stream()
                .flatMap(now -> values.others(word, now).stream())
                .flatMap(
                        value -> implied
                                .changed(from.words(), word, value)
                                .map(it -> new Variant(plus(from.set(), word, value), it))
                                .stream());
    }

    private Stream<String> inOrder(List<String> first) {
        return subject.vocabulary().names().stream()
                .sorted(Comparator.comparing(it -> first.contains(it) ? first.indexOf(it) : first.size()));
    }

    private static Map<String, Object> plus(Map<String, Object> set, String word, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(set);
        more.put(word, value);
        return more;
    }

    private static <F extends Judgeable> Map<String, Object> words(F fact) {
        Vocabulary<F> vocabulary = Vocabulary.of(fact);
        return vocabulary.names().stream()
                .collect(Collectors.toMap(it -> it, it -> vocabulary.value(fact, it), (a, b) -> a, LinkedHashMap::new));
    }
}
