package org.netiquette.output.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.netiquette.output.section.Cell;
import org.netiquette.output.section.Section;
import org.netiquette.output.section.ToDo;
import org.netiquette.output.section.Today;
import org.netiquette.verdict.Verdict;

/** Keeps a page small, however large the account: the workbook has the rest. */
public final class Excerpt {

    /** Things to do of one verdict in one group. */
    private static final int CARDS = 25;

    private static final int ROWS = 400;
    private static final int LONGEST_CELL = 1_000;
    private static final int LONGEST_NOTE = 2_000;

    private Excerpt() {}

    /** The first things to do of each verdict. */
    static Group of(Today.Group group) {
        Map<Verdict, Integer> seen = new HashMap<>();
        List<ToDo> shown = new ArrayList<>();
        for (ToDo it : group.toDos()) {
            if (seen.merge(it.verdict(), 1, Integer::sum) <= CARDS) {
                shown.add(it);
            }
        }
        return new Group(group.id(), shown, group.size() - shown.size());
    }

    /** The first rows of a section, with the columns that a page has room for. */
    static Fold of(Section<?> section) {
        Section<?> there = section.onPage();
        int shown = Math.min(ROWS, there.size());
        return new Fold(
                there.id(),
                there.columns().stream().map(it -> it.key()).toList(),
                IntStream.range(0, shown)
                        .mapToObj(i -> there.row(i).stream().map(Excerpt::cut).toList())
                        .toList(),
                there.size());
    }

    private static Cell cut(Cell it) {
        return it instanceof Cell.Text text ? new Cell.Text(cut(text.text(), LONGEST_CELL)) : it;
    }

    /** Words of somebody outside. */
    public static String note(String text) {
        return cut(text, LONGEST_NOTE);
    }

    /** Never between the two halves of one character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + " …";
    }
}
