package org.netiquette.output.section;

import java.time.LocalDate;
import org.netiquette.verdict.Verdict;

/** What stands in one cell of a section, with its kind, so that each report can show it in its own way. */
public sealed interface Cell {

    /** The cell as plain text. */
    String text();

    /** Words, perhaps of somebody outside. */
    record Text(String text) implements Cell {}

    /** A number of things. */
    record Figure(long value) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /**
     * A name that leads to a profile.
     *
     * @param url the profile link, empty when none is known
     */
    record Link(String text, String url) implements Cell {}

    /**
     * A verdict in words, shown in its colour.
     *
     * @param text the verdict in the reader's language
     */
    record Judged(String text, Verdict verdict) implements Cell {}

    /** An empty cell. */
    static Cell empty() {
        return new Text("");
    }
}
