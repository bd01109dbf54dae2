package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netiquette.rules.word.WordKind;

/** Reads what fills a slot, and says values so that they can be read again. Only values get through, never what was typed. */
final class Filling {

    /**
     * What fills a slot.
     *
     * @param drl as a rule file writes it
     * @param end where the next piece begins
     */
    record Read(String drl, int end) {}

    private static final Set<String> JOINERS = Set.of("or", "nor", "and");
    private static final String NUMBER = "0|[1-9][0-9]{0,8}";

    private final Phrases phrases;

    Filling(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What the pieces from a place on may mean for a slot, the longest first. */
    List<Read> at(Slot slot, List<Piece> pieces, int from) {
        return slot.several() ? several(slot, pieces, from) : one(slot, pieces, from);
    }

    /** The values that a slot takes, for messages. */
    String allowed(Slot slot) {
        if (slot.kind() instanceof WordKind.Count) {
            return "a whole number, in digits";
        }
        return slot.choice()
                .map(it -> "one of " + String.join(", ", phrases.names(it)))
                .orElse("a text between double quotes");
    }

    /** The names of the values that a slot takes; none for numbers and texts. */
    List<String> names(Slot slot) {
        return slot.choice().map(phrases::names).orElse(List.of());
    }

    /** Where the next value of several begins; the place itself where there is no joiner. */
    static int afterJoiner(List<Piece> pieces, int from) {
        int at = from < pieces.size() && pieces.get(from).is(",") ? from + 1 : from;
        return at < pieces.size() && JOINERS.contains(pieces.get(at).text()) ? at + 1 : at;
    }

    private List<Read> one(Slot slot, List<Piece> pieces, int from) {
        if (from >= pieces.size()) {
            return List.of();
        }
        if (slot.choice().isPresent()) {
            return phrases.at(slot.choice().get(), pieces, from).stream()
                    .map(it -> new Read(Phrases.written(it.value()), it.end()))
                    .toList();
        }
        Piece piece = pieces.get(from);
        boolean fits = slot.kind() instanceof WordKind.Count
                ? piece.type() == Piece.Type.WORD && piece.text().matches(NUMBER)
                : piece.type() == Piece.Type.TEXT;
        return fits ? List.of(new Read(piece.text(), from + 1)) : List.of();
    }

    private List<Read> several(Slot slot, List<Piece> pieces, int from) {
        List<Read> values =
                new ArrayList<>(one(slot, pieces, from).stream().limit(1).toList());
        while (!values.isEmpty()) {
            int end = values.get(values.size() - 1).end();
            int next = afterJoiner(pieces, end);
            List<Read> more = next == end ? List.of() : one(slot, pieces, next);
            if (more.isEmpty()) {
                break;
            }
            values.add(more.get(0));
        }
        List<Read> read = new ArrayList<>();
        for (int i = values.size(); i > 0; i--) {
            read.add(new Read(joined(values.subList(0, i)), values.get(i - 1).end()));
        }
        return read;
    }

    private static String joined(List<Read> values) {
        return values.stream().map(Read::drl).collect(Collectors.joining(", "));
    }
}
