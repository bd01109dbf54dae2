package org.netiquette.rules.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Row;
import org.netiquette.verdict.Verdict;

/**
 * A row of {@code cases.csv}: in each column of a word one value, several between {@code |}, {@code *} for every value, or
 * nothing for what the word reads when nothing is known.
 *
 * @param subject what is judged
 */
record RuleCase(Row row, Subject subject) {

    static final List<String> OTHER_COLUMNS = List.of("expected", "rule", "row");
    private static final int MAX_COMBINATIONS = 10_000;

    /** @throws IllegalArgumentException when the column names no verdict that can come out */
    Verdict expected() {
        Object expected = read(new WordKind.Choice(Verdict.class), "expected", row.get("expected"));
        return subject.outcomes().stream()
                .filter(expected::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected (" + expected + ") must be one of " + listed(subject.outcomes()) + "."));
    }

    private static String listed(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::name).collect(Collectors.joining(", "));
    }

    /** The id of the rule that must decide, with its folder; empty where any may. */
    String rule() {
        String rule = row.get("rule");
        return rule.isEmpty() || rule.contains("/") ? rule : subject.folder() + "/" + rule;
    }

    String cell(String word) {
        return row.get(word);
    }

    /**
     * Every fact that the row describes.
     *
     * @throws IllegalArgumentException when a cell cannot be read, or the cells contradict each other
     */
    List<Judgeable> facts() {
        List<Judgeable> facts = possible().map(subject::fact).toList();
        requireAny(!facts.isEmpty());
        return facts;
    }

    /**
     * Does nothing where the row describes a fact; a row may stand for thousands, which only those who judge them need.
     *
     * @throws IllegalArgumentException when a cell cannot be read, or the cells contradict each other
     */
    void requireFacts() {
        requireAny(possible().findAny().isPresent());
    }

    private static void requireAny(boolean facts) {
        if (!facts) {
            throw new IllegalArgumentException("The words of this case contradict each other.");
        }
    }

    /** The words of each fact. */
    private Stream<Map<String, Object>> possible() {
        List<Map<String, Object>> combinations = new ArrayList<>(List.of(Map.of()));
        for (String word : subject.vocabulary().names()) {
            List<Object> values = values(word);
            if (!values.isEmpty()) {
                combinations = extended(combinations, word, values);
            }
        }
        Implied implied = Implied.of(subject);
        return combinations.stream().map(implied::complete).flatMap(Optional::stream);
    }

    private static List<Map<String, Object>> extended(
            List<Map<String, Object>> combinations, String word, List<Object> values) {
        if (combinations.size() * values.size() > MAX_COMBINATIONS) {
            throw new IllegalArgumentException("A case must stand for at most 10000 combinations.");
        }
        List<Map<String, Object>> extended = new ArrayList<>();
        for (Map<String, Object> combination : combinations) {
            for (Object value : values) {
                Map<String, Object> more = new HashMap<>(combination);
                more.put(word, value);
                extended.add(more);
            }
        }
        return extended;
    }

    private List<Object> values(String word) {
        String cell = cell(word);
        WordKind kind = subject.vocabulary().kind(word).orElseThrow();
        if (cell.isEmpty()) {
            return List.of();
        } else if (cell.equals("*")) {
            return all(word, kind);
        }
        return Arrays.stream(cell.split("\\|", -1))
                .map(it -> read(kind, word, it.strip()))
                .toList();
    }

    private static List<Object> all(String word, WordKind kind) {
        if (kind.values().isEmpty()) {
            throw new IllegalArgumentException(word + " (*) must be a value: its values cannot be counted.");
        }
        return kind.values();
    }

    private static Object read(WordKind kind, String column, String text) {
        try {
            return kind.read(text);
        } catch (IllegalArgumentException e) {
            String maybe = Nearest.maybe(text, names(kind));
            throw new IllegalArgumentException(
                    column + " (" + text + ") must be " + e.getMessage() + "." + (maybe.isEmpty() ? "" : "\n" + maybe),
                    e);
        }
    }

    private static List<String> names(WordKind kind) {
        WordKind one = kind instanceof WordKind.Several several ? several.element() : kind;
        return one instanceof WordKind.Choice choice ? choice.names() : List.of();
    }
}
