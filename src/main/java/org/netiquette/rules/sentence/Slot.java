package org.netiquette.rules.sentence;

import java.util.Optional;
import org.netiquette.rules.word.WordKind;

/**
 * A place in a sentence that whoever writes a rule fills in.
 *
 * @param kind which values it takes
 * @param several whether it takes several: {@code a, b or c}
 */
record Slot(String name, WordKind kind, boolean several) {

    /** The list that its values are of; empty for numbers and texts. */
    Optional<WordKind.Choice> choice() {
        if (kind instanceof WordKind.Choice it) {
            return Optional.of(it);
        }
        return kind instanceof WordKind.Several it ? Optional.of(it.element()) : Optional.empty();
    }

    /** Whether a value of its kind may begin so; of a list, any word may be a misspelt value. */
    boolean mayBeginWith(Piece piece) {
        if (choice().isPresent()) {
            return piece.type() == Piece.Type.WORD;
        }
        return kind instanceof WordKind.Count
                ? piece.text().chars().allMatch(Character::isDigit)
                : piece.type() == Piece.Type.TEXT;
    }

    /** Some value, as a rule file writes it, that every operator can stand before. */
    String sample() {
        if (kind instanceof WordKind.Count) {
            return "1";
        }
        return choice().map(it ->
                        Phrases.written(it.values().get(Math.min(1, it.values().size() - 1))))
                .orElse("\"x\"");
    }
}
