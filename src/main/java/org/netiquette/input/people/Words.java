package org.netiquette.input.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.Answer;

/**
 * The words that a cell may hold. Yes and no are also understood in German, French, Dutch, Spanish, Portuguese and Italian,
 * and as {@code 1}, {@code 0}, {@code true}, {@code false} and {@code x}; case does not count.
 */
final class Words {

    static final List<String> TRUST = List.of("trusted", "well", "known");
    static final List<String> OUTCOME = List.of("said no", "withdrawn", "never", "keep");
    static final List<String> VERDICT = List.of("ACCEPT", "ASK", "WAIT", "DECLINE", "LOOK");

    private static final List<String> ANSWER = List.of("yes", "no");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si", "sí", "sì", "sim");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "nee", "non", "não", "nao");

    private Words() {}

    /** Yes or no; empty for any other word. */
    static Optional<Answer> answer(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Answer.YES);
        }
        return NO.contains(word) ? Optional.of(Answer.NO) : Optional.empty();
    }

    /** One of these words, as it stands in the list; empty for any other. */
    static Optional<String> oneOf(List<String> words, String cell) {
        return words.stream().filter(it -> it.equalsIgnoreCase(cell)).findFirst();
    }

    /** A sentence about a word that is not understood. */
    static String unknown(Column column, String cell, List<String> words) {
        return "%s (%s) counts as empty: it must be %s%s"
                .formatted(column.ours(), cell, String.join(", ", words), Hint.near(cell, words));
    }

    /** A sentence about a word that is neither yes nor no. */
    static String unknownAnswer(Column column, String cell) {
        return unknown(column, cell, ANSWER);
    }
}
