package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.word.Subject;

/**
 * Reads a line of sentences: one, or several with {@code and}, {@code or}, {@code not} and parentheses between them. At each
 * place the sentence that takes the most words is the one that is meant.
 */
final class LineReading {

    private static final int DEEPEST = 4;

    private final List<Sentence> sentences;
    private final Filling filling;
    private final List<Piece> pieces;
    private final int line;
    private final Found problems;
    private final Unmatched unmatched;
    private int at;

    LineReading(Phrasebook book, Subject subject, Sentence.Part part, List<Piece> pieces, int line, Found problems) {
        this.sentences = book.of(subject, part);
        this.filling = book.filling();
        this.unmatched = new Unmatched(book, subject, part);
        this.pieces = pieces;
        this.line = line;
        this.problems = problems;
    }

    /** What the line means where it must be one sentence; empty, with a problem, where it is none. */
    Optional<String> one() {
        return longest()
                .filter(it -> it.end() == pieces.size())
                .map(Sentence.Match::drl)
                .or(() -> refused(0));
    }

    /** What the line means where sentences may be joined; empty, with a problem, where it cannot be read. */
    Optional<String> joined() {
        Optional<String> read = group(0);
        if (isAt(")")) {
            problems.addIfFirst(line, "This ) closes nothing.");
        }
        return read.isPresent() && at < pieces.size() ? refused(at) : read;
    }

    /** Sentences with one joiner between them: between parentheses where there are several. */
    private Optional<String> group(int depth) {
        Optional<String> first = unit(depth);
        List<String> parts = new ArrayList<>(first.stream().toList());
        String joiner = "";
        while (parts.size() > 0 && isJoiner(afterComma())) {
            Piece next = pieces.get(afterComma());
            if (!joiner.isEmpty() && !next.is(joiner)) {
                return mixed();
            }
            joiner = next.is("or") ? "or" : "and";
            at = afterComma() + 1;
            Optional<String> part = unit(depth);
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
        }
        return parts.size() < 2
                ? first
                : Optional.of("( " + String.join(joiner.equals("or") ? " || " : " && ", parts) + " )");
    }

    private Optional<String> unit(int depth) {
        Optional<Sentence.Match> sentence = longest();
        if (sentence.isPresent()) {
            at = sentence.get().end();
            return sentence.map(Sentence.Match::drl);
        } else if (isAt("not")) {
            if (isAt(at + 1, "not")) {
                problems.addIfFirst(line, "One not after another says nothing.");
                return Optional.empty();
            }
            at++;
            return unit(depth).map(it -> it.startsWith("(") ? "!" + it : "!( " + it + " )");
        } else if (isAt("(")) {
            return parentheses(depth + 1);
        }
        return refused(at);
    }

    private Optional<String> parentheses(int depth) {
        if (depth > DEEPEST) {
            problems.add(line, "Parentheses must be at most " + DEEPEST + " deep.");
            return Optional.empty();
        }
        at++;
        Optional<String> inner = group(depth);
        if (inner.isPresent() && !isAt(")")) {
            problems.add(line, "The ( in this line has no ) that closes it.");
            return Optional.empty();
        }
        at++;
        return inner;
    }

    private Optional<Sentence.Match> longest() {
        return sentences.stream()
                .map(it -> it.at(pieces, at, filling))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.end() > one.end() ? other : one);
    }

    private Optional<String> mixed() {
        problems.add(
                line,
                "Where both and and or stand in a line, parentheses must say what belongs together.",
                "Maybe ( … and … ) or … is meant.");
        return Optional.empty();
    }

    private Optional<String> refused(int from) {
        Told told = unmatched.told(pieces, from);
        problems.addIfFirst(line, told.sentence(), told.maybe());
        return Optional.empty();
    }

    private int afterComma() {
        return isAt(",") ? at + 1 : at;
    }

    private boolean isJoiner(int place) {
        return isAt(place, "or") || isAt(place, "and");
    }

    private boolean isAt(String word) {
        return isAt(at, word);
    }

    private boolean isAt(int place, String word) {
        return place < pieces.size() && pieces.get(place).is(word);
    }
}
