package org.netiquette.rules.possible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.rules.check.Condition.Comparison;

/**
 * The texts that rules name for one word: those that it may be, and those that it may contain. Any of the latter can stand side
 * by side in one text, so that nothing follows among them but from one text within another.
 *
 * @param word the word
 * @param whole texts that it is compared with as a whole
 * @param within texts that are looked for in it
 */
record Texts(String word, List<String> whole, List<String> within) {

    private static final int BEYOND_LETTERS = 0x2022;

    Texts {
        whole = Stream.concat(whole.stream(), Stream.of("")).distinct().toList();
        within = List.copyOf(within);
    }

    /** The variable that a comparison of the word asks. */
    Stream<Variable> variables(Comparison asked) {
        return Stream.of(
                asked.operator().looksInto()
                        ? Variable.holding(word, asked.values().get(0))
                        : asAWhole(),
                asAWhole());
    }

    private Variable asAWhole() {
        List<Object> values = new ArrayList<>(whole);
        values.add(another());
        return Variable.of(word, values);
    }

    /** The cases in which a text contains what it contains. */
    int possible(Diagrams diagrams, List<Variable> variables) {
        int possible = Diagrams.ALL;
        for (String part : within) {
            int holds = diagrams.where(index(variables, Optional.of(part)), value -> value == 1);
            int wholeHolds = diagrams.where(
                    index(variables, Optional.empty()),
                    value -> value < whole.size() && whole.get(value).contains(part));
            int wholeLacks = diagrams.where(
                    index(variables, Optional.empty()),
                    value -> value < whole.size() && !whole.get(value).contains(part));
            possible = diagrams.both(possible, implies(diagrams, wholeHolds, holds));
            possible = diagrams.both(possible, implies(diagrams, wholeLacks, diagrams.opposite(holds)));
            for (String longer : within) {
                if (longer.contains(part) && !longer.equals(part)) {
                    int holdsLonger = diagrams.where(index(variables, Optional.of(longer)), value -> value == 1);
                    possible = diagrams.both(possible, implies(diagrams, holdsLonger, holds));
                }
            }
        }
        return within.contains("")
                ? diagrams.both(possible, diagrams.where(index(variables, Optional.of("")), value -> value == 1))
                : possible;
    }

    /** A text that is the one, or where that is another than all that are named, one that contains just these. */
    String text(Object value, List<Object> parts) {
        if (!value.equals(another())) {
            return (String) value;
        }
        List<String> longest = parts.stream()
                .map(String.class::cast)
                .filter(it -> !it.isEmpty())
                .filter(it -> parts.stream().noneMatch(other -> !other.equals(it) && ((String) other).contains(it)))
                .toList();
        String joined = String.join(between(), longest);
        return longest.isEmpty() ? another() : whole.contains(joined) ? joined + between() : joined;
    }

    /** A text in which none is found that is looked for, and that is none of those named. */
    private String another() {
        String plain = "something else";
        boolean free =
                whole.stream().noneMatch(plain::equals) && within.stream().noneMatch(plain::contains);
        return free ? plain : between();
    }

    /** A sign that stands in no text that is named. */
    private String between() {
        return IntStream.concat(IntStream.of('·'), IntStream.iterate(BEYOND_LETTERS, it -> it + 1))
                .mapToObj(Character::toString)
                .filter(sign -> Stream.concat(whole.stream(), within.stream()).noneMatch(it -> it.contains(sign)))
                .findFirst()
                .orElseThrow();
    }

    private int index(List<Variable> variables, Optional<Object> part) {
        return variables.indexOf(variables.stream()
                .filter(it -> it.word().equals(word) && it.part().equals(part))
                .findFirst()
                .orElseThrow());
    }

    private static int implies(Diagrams diagrams, int one, int other) {
        return diagrams.either(diagrams.opposite(one), other);
    }
}
