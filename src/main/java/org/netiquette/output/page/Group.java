package org.netiquette.output.page;

import java.util.List;
import org.netiquette.output.section.ToDo;

/**
 * Things to do as a page shows them.
 *
 * @param id name of the group
 * @param shown those on the page
 * @param left how many more the workbook has
 */
public record Group(String id, List<ToDo> shown, int left) {

    public Group {
        shown = List.copyOf(shown);
    }

    /** How many there are in all. */
    public int size() {
        return shown.size() + left;
    }
}
