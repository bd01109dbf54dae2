package org.netiquette.rules.sentence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.check.RuleSource;

/**
 * Writes a file of sentences as a rule file, line for line: what the check says of the rule file's line 9 holds for the line
 * 9 that a person wrote.
 */
final class Expansion {

    private static final int MOST_SENTENCES = 50;
    // To look for what each of thousands of odd lines may have meant takes seconds
    private static final int ENOUGH = 50;
    private static final Pattern PACKAGE = Pattern.compile("package\\s+[A-Za-z.]+\\s*;?\\s*");
    private static final Pattern IMPORT = Pattern.compile("import\\s+[A-Za-z.]+(\\.\\*)?\\s*;?\\s*");

    private enum State {
        HEAD("A rule begins with its name: rule \"…\"."),
        NAME("After the name of the rule must stand when, on a line of its own."),
        WHEN("After when must stand what the rule looks at."),
        CONDITIONS("After the conditions must stand then, on a line of its own."),
        THEN("After then must stand what the rule proposes."),
        CALL("After the proposal must stand end, on a line of its own."),
        END("After end must stand nothing: a rule file holds one rule.");

        private final String missing;

        State(String missing) {
            this.missing = missing;
        }
    }

    private final RuleSource source;
    private final Phrasebook book;
    private final Found problems;
    private final List<String> written = new ArrayList<>();
    private State state = State.HEAD;
    private State told = State.CONDITIONS;
    private boolean hasPackage;
    private boolean hasImport;
    private int conditions;

    Expansion(RuleSource source, Phrasebook book, Found problems) {
        this.source = source;
        this.book = book;
        this.problems = problems;
    }

    /** The rule file; empty, with problems, where a line cannot be read. */
    Optional<RuleSource> of(String text) {
        List<String> lines = text.lines().toList();
        for (String it : lines) {
            line(it, written.size() + 1);
        }
        if (state != State.END && state != told && problems.size() < ENOUGH) {
            problems.addIfFirst(Math.max(1, lines.size()), state.missing);
        }
        byte[] drl = (String.join("\n", written) + "\n").getBytes(StandardCharsets.UTF_8);
        return problems.isEmpty()
                ? Optional.of(new RuleSource(source.file(), source.id(), source.subject(), drl))
                : Optional.empty();
    }

    private void line(String text, int line) {
        if (isComment(text)) {
            written.add(text);
        } else if (problems.size() >= ENOUGH) {
            written.add("");
        } else if (text.contains("/*") && !text.contains("\"")) {
            written.add("");
            problems.add(line, "A comment must begin with // on each of its lines.");
        } else if (state == State.HEAD) {
            head(text, line);
        } else {
            List<Piece> pieces = withoutEnd(Pieces.of(text, line, problems));
            written.add(pieces.isEmpty() ? "" : body(pieces, line));
        }
    }

    /** A full stop or a semicolon at the end of a sentence says nothing. */
    private static List<Piece> withoutEnd(List<Piece> pieces) {
        int last = pieces.size() - 1;
        if (last < 1 || pieces.get(last).type() != Piece.Type.WORD) {
            return pieces;
        }
        String word = pieces.get(last).text().replaceFirst("[.;:]$", "");
        List<Piece> some = new ArrayList<>(pieces.subList(0, last));
        if (!word.isEmpty()) {
            some.add(new Piece(Piece.Type.WORD, word));
        }
        return some;
    }

    private static boolean isComment(String text) {
        return text.isBlank() || text.strip().startsWith("//");
    }

    private void head(String text, int line) {
        String code = text.strip();
        boolean isImport = IMPORT.matcher(code).matches();
        if (isImport || PACKAGE.matcher(code).matches()) {
            written.add(isImport ? packageLine() + text : text);
            hasPackage = true;
            hasImport |= isImport;
            return;
        }
        written.add("");
        if (code.startsWith("rule")) {
            name(Pieces.of(text, line, problems), line);
        } else {
            problems.add(
                    line,
                    "Above the rule stand comments only; this is none: " + code + ".",
                    "Maybe // is missing before it.");
        }
    }

    private String packageLine() {
        return hasPackage ? "" : "package rules." + source.subject().folder() + "; ";
    }

    private void name(List<Piece> pieces, int line) {
        state = State.NAME;
        if (pieces.size() != 2 || !pieces.get(0).is("rule") || pieces.get(1).type() != Piece.Type.TEXT) {
            problems.add(line, "After rule must stand its name, between double quotes, and nothing else.");
            return;
        }
        String above = packageLine() + (hasImport ? "" : "import org.netiquette.fact.*; ");
        written.set(written.size() - 1, above + "rule " + pieces.get(1).text());
    }

    private String body(List<Piece> pieces, int line) {
        String word = pieces.size() == 1 ? pieces.get(0).text().toLowerCase(Locale.ROOT) : "";
        return switch (state) {
            case NAME -> after(word.equals("when"), State.WHEN, "when", line);
            case WHEN -> word.equals("then") ? missing(State.THEN, line) : fact(pieces, line);
            case CONDITIONS -> word.equals("then") ? after(true, State.THEN, ") then", line) : condition(pieces, line);
            case THEN -> word.equals("end") ? missing(State.END, line) : call(pieces, line);
            case CALL -> after(word.equals("end"), State.END, "end", line);
            default -> after(false, State.END, "", line);
        };
    }

    /** What stands in the wrong place is told once; the lines behind it would only repeat it. */
    private String after(boolean expected, State next, String drl, int line) {
        if (expected) {
            state = next;
            return drl;
        }
        if (told != state) {
            problems.addIfFirst(line, state.missing);
            told = state;
        }
        return "";
    }

    private String missing(State next, int line) {
        problems.add(line, state.missing, example());
        state = next;
        return "";
    }

    private String example() {
        Sentence.Part part = state == State.WHEN ? Sentence.Part.FACT : Sentence.Part.CALL;
        return book.of(source.subject(), part).stream()
                .findFirst()
                .map(it -> "Maybe the line \"" + it.shown() + "\" is missing.")
                .orElse("");
    }

    private String fact(List<Piece> pieces, int line) {
        state = State.CONDITIONS;
        return reading(Sentence.Part.FACT, pieces, line).one().isEmpty()
                ? ""
                : "$it : " + source.subject().name() + "(";
    }

    private String condition(List<Piece> pieces, int line) {
        List<Piece> sentence = withoutHyphen(pieces);
        if (sentence.isEmpty()) {
            problems.add(
                    line,
                    "A condition must begin with a hyphen, and then must stand on a line of its own: "
                            + Piece.join(pieces) + ".",
                    isCondition(pieces) ? "Maybe \"- " + Piece.join(pieces) + "\" is meant." : "");
        } else if (++conditions == MOST_SENTENCES + 1) {
            problems.add(line, "A rule must have at most " + MOST_SENTENCES + " conditions.");
        } else if (conditions <= MOST_SENTENCES) {
            String before = conditions == 1 ? "" : ", ";
            return reading(Sentence.Part.CONDITION, sentence, line)
                    .joined()
                    .map(before::concat)
                    .orElse("");
        }
        return "";
    }

    private boolean isCondition(List<Piece> pieces) {
        return new LineReading(book, source.subject(), Sentence.Part.CONDITION, pieces, 0, new Found(""))
                .joined()
                .isPresent();
    }

    private static List<Piece> withoutHyphen(List<Piece> pieces) {
        String first = pieces.get(0).text();
        if (!first.startsWith("-")) {
            return List.of();
        }
        List<Piece> sentence = new ArrayList<>(pieces.subList(1, pieces.size()));
        if (first.length() > 1) {
            sentence.add(0, new Piece(Piece.Type.WORD, first.substring(1)));
        }
        return sentence;
    }

    private String call(List<Piece> pieces, int line) {
        state = State.CALL;
        return reading(Sentence.Part.CALL, pieces, line).one().orElse("");
    }

    private LineReading reading(Sentence.Part part, List<Piece> pieces, int line) {
        return new LineReading(book, source.subject(), part, pieces, line, problems);
    }
}
