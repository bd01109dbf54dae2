package org.netiquette.rules.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.rules.check.Condition;

/**
 * A sentence of the vocabulary.
 *
 * @param part where in a rule it may stand
 * @param key how it reads
 * @param meaning what it means, as a rule file writes it, with the slots in it
 * @param slots the slots of both
 * @param condition what a condition means, with a sample in each slot; empty for the other parts, and before the check
 * @param line where it stands in the vocabulary
 */
record Sentence(
        Part part, List<Piece> key, List<Piece> meaning, List<Slot> slots, Optional<Condition> condition, int line) {

    enum Part {
        /** The first line after {@code when}. */
        FACT,
        /** A line after it, which begins with a hyphen. */
        CONDITION,
        /** The line after {@code then}. */
        CALL
    }

    /**
     * A sentence found in a line.
     *
     * @param drl what it means there
     * @param end where the next piece begins
     */
    record Match(String drl, int end) {}

    Sentence {
        key = List.copyOf(key);
        meaning = List.copyOf(meaning);
        slots = List.copyOf(slots);
    }

    /** The sentence as the pieces from a place on say it; empty where they say something else. */
    Optional<Match> at(List<Piece> pieces, int from, Filling filling) {
        return at(0, pieces, from, filling, new HashMap<>());
    }

    private Optional<Match> at(int next, List<Piece> pieces, int from, Filling filling, Map<String, String> filled) {
        if (next == key.size()) {
            return Optional.of(new Match(drl(filled), from));
        }
        Piece expected = key.get(next);
        if (!expected.isSlot()) {
            boolean same = from < pieces.size() && expected.isLike(pieces.get(from));
            return same ? at(next + 1, pieces, from + 1, filling, filled) : Optional.empty();
        }
        for (Filling.Read read : filling.at(slot(expected.text()), pieces, from)) {
            filled.put(expected.text(), read.drl());
            Optional<Match> match = at(next + 1, pieces, read.end(), filling, filled);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    Slot slot(String name) {
        return slots.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** The meaning with the slots filled; a compound one stands between parentheses, so that nothing around it mixes in. */
    private String drl(Map<String, String> filled) {
        String drl = drl(meaning, filled);
        return isCompound() ? "( " + drl + " )" : drl;
    }

    static String drl(List<Piece> meaning, Map<String, String> filled) {
        return meaning.stream()
                .map(it -> it.isSlot() ? filled.getOrDefault(it.text(), "") : it.text())
                .collect(Collectors.joining(" "));
    }

    private boolean isCompound() {
        return meaning.stream()
                .filter(it -> it.type() == Piece.Type.WORD)
                .anyMatch(it -> it.text().contains("&&") || it.text().contains("||"));
    }

    /** The same sentence, checked. */
    Sentence meaning(Optional<Condition> checked) {
        return new Sentence(part, key, meaning, slots, checked, line);
    }

    /** As a person may write it, with its slots. */
    String shown() {
        return Piece.join(key);
    }

    /** As a person may write it, with a slot filled. */
    String shown(String filled) {
        return Piece.join(key.stream()
                .map(it -> it.isSlot() ? new Piece(Piece.Type.WORD, filled) : it)
                .toList());
    }
}
