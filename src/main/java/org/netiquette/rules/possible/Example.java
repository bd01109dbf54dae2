package org.netiquette.rules.possible;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;

/**
 * One case out of many.
 *
 * @param subject what it is a case of
 * @param words what the words read that rules ask for, by name
 */
public record Example(Subject subject, Map<String, Object> words) {

    public Example {
        words = Map.copyOf(words);
    }

    /** The case as a fact; what no rule asks for is unknown. */
    public Judgeable fact() {
        return subject.fact(words);
    }

    /** What is known in this case: {@code note PITCH, benefit yes}; {@code nothing is known} where nothing is. */
    public String text() {
        return text(fact(), subject.unknown());
    }

    private static <F extends Judgeable> String text(Judgeable fact, F unknown) {
        Vocabulary<F> vocabulary = Vocabulary.of(unknown);
        F known = vocabulary.type().cast(fact);
        String text = vocabulary.names().stream()
                .filter(it -> !vocabulary.value(known, it).equals(vocabulary.value(unknown, it)))
                .map(it -> it + " " + text(vocabulary.value(known, it)))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "nothing is known" : text;
    }

    private static String text(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        } else if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value instanceof String text ? "«" + text + "»" : String.valueOf(value);
    }
}
