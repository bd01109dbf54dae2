package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/**
 * The tables {@code needs.csv}, how people say that they look for something, and {@code meetings.csv}, who usually has
 * something for whom.
 */
public final class MeetingTables {

    /** What a phrase of {@code needs.csv} does. */
    enum Kind {
        /** What follows is what they look for. */
        SEEKS("seeks"),
        /** What follows is whom they would employ. */
        HIRES("hires"),
        /** What is looked for is a job. */
        WORK("work"),
        /** All by itself it says that they look for a job. */
        WANTS_WORK("looks for work"),
        /** What follows is what they offer. */
        OFFERS("offers"),
        /** What follows is whom they help: others, and none of their own needs. */
        HELPS("helps"),
        /** It looks like one of these, and is only somebody's title: hiring manager. */
        TITLE("title"),
        /** Before it, or right behind it, the phrase says nothing of them: not, you. */
        VOID("void"),
        /** It ends what is looked for: in, at, who. */
        END("end"),
        /** It stands between two things that are looked for. */
        AND("and"),
        /** It says nothing by itself. */
        EMPTY("empty");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /** What a row of {@code needs.csv} says. */
    record Phrase(Kind kind, String words) {}

    /**
     * A row of {@code meetings.csv}.
     *
     * @param seeks titles and words of those who look for somebody
     * @param finds titles and words of those whom they look for
     * @param because why the two have something for each other, as half a sentence
     */
    record Way(List<String> seeks, List<String> finds, String because) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    /** No phrase is known yet, and no two roles meet. */
    public MeetingTables() {}

    /** Takes a row of {@code needs.csv}, with the columns kind and words; what is wrong with it, if anything is. */
    public Optional<Problem> addNeed(Row row) {
        String text = row.get("kind").toLowerCase(Locale.ROOT);
        Optional<Kind> kind =
                Arrays.stream(Kind.values()).filter(it -> it.text.equals(text)).findFirst();
        if (kind.isEmpty()) {
            return Optional.of(unknown(row));
        }
        phrases.add(new Phrase(kind.get(), row.get("words")));
        return lacksLetters(row, "words");
    }

    private static Problem unknown(Row row) {
        List<String> known = Arrays.stream(Kind.values()).map(it -> it.text).toList();
        return new Problem(
                row.place(),
                "«" + row.get("kind") + "» is no kind of words, but must be one of: " + String.join(", ", known),
                Nearest.maybe(row.get("kind"), known));
    }

    /**
     * Takes a row of {@code meetings.csv}, with the columns seeks, finds and because; what is wrong with it, if anything is.
     */
    public Optional<Problem> addMeeting(Row row) {
        ways.add(new Way(cell(row, "seeks"), cell(row, "finds"), row.get("because")));
        return lacksLetters(row, "seeks").or(() -> lacksLetters(row, "finds")).or(() -> lacksLetters(row, "because"));
    }

    private static List<String> cell(Row row, String column) {
        return Arrays.stream(row.get(column).split(";", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Optional<Problem> lacksLetters(Row row, String column) {
        return row.get(column).codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(Problem.of(row.place(), "«" + row.get(column) + "» must be " + column + " in letters"));
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Way> ways() {
        return ways;
    }
}
