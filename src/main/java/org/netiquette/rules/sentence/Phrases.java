package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.rules.word.WordKind;

/** The values of lists in words: {@code a sales pitch} for {@code Note.PITCH}. The value's own name is always understood. */
final class Phrases {

    /** A value in words. */
    record Phrase(List<Piece> words, Object value, int line) {}

    /** A value that was read, and where the next piece begins. */
    record Read(Object value, int end) {}

    private final List<Phrase> all;

    Phrases(List<Phrase> all) {
        this.all = List.copyOf(all);
    }

    /** A value as a rule file writes it: {@code Note.PITCH}. */
    static String written(Object value) {
        Enum<?> constant = (Enum<?>) value;
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** What the pieces from a place on may mean, the longest first. */
    List<Read> at(WordKind.Choice list, List<Piece> pieces, int from) {
        Stream<Read> phrases = of(list).filter(it -> isAt(it.words(), pieces, from))
                .map(it -> new Read(it.value(), from + it.words().size()));
        Stream<Read> names = list.values().stream()
                .filter(it -> from < pieces.size() && pieces.get(from).is(((Enum<?>) it).name()))
                .map(it -> new Read(it, from + 1));
        return Stream.concat(phrases, names)
                .sorted(Comparator.comparingInt(Read::end).reversed())
                .toList();
    }

    /** A value in words; its name where there are none. */
    String say(Object value) {
        return first(value).map(it -> Piece.join(it.words())).orElseGet(() -> ((Enum<?>) value).name());
    }

    /** Every value of a list in words. */
    List<String> names(WordKind.Choice list) {
        List<String> names = new ArrayList<>();
        list.values().forEach(it -> names.add(say(it)));
        return names;
    }

    private Optional<Phrase> first(Object value) {
        return all.stream().filter(it -> it.value().equals(value)).findFirst();
    }

    private Stream<Phrase> of(WordKind.Choice list) {
        return all.stream().filter(it -> list.holds(it.value()));
    }

    private static boolean isAt(List<Piece> words, List<Piece> pieces, int from) {
        return from + words.size() <= pieces.size()
                && IntStream.range(0, words.size()).allMatch(it -> words.get(it).isLike(pieces.get(from + it)));
    }
}
