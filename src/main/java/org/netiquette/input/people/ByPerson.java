package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of several sheets, put together by person: those of one profile key, else of a name that one person alone bears.
 * {@code same_as} joins nothing here.
 */
final class ByPerson {

    private final Namesakes namesakes;
    private final List<Remark> remarks;

    /** @param remarks is told of rows of which nobody can say whose they are */
    private ByPerson(List<Said> rows, List<Remark> remarks) {
        this.namesakes = new Namesakes(rows);
        this.remarks = remarks;
    }

    /** The rows of each person, the oldest first, whatever their order. */
    static Collection<List<Said>> of(List<Said> rows, List<Remark> remarks) {
        return new ByPerson(rows, remarks)
                .groups(rows.stream().sorted(Age.ORDER).toList());
    }

    private Collection<List<Said>> groups(List<Said> rows) {
        Map<Object, List<Said>> groups = new LinkedHashMap<>();
        for (Said row : rows) {
            groups.computeIfAbsent(whose(row), it -> new ArrayList<>()).add(row);
        }
        return groups.values();
    }

    /** The profile key, else the name, else the row itself. */
    private Object whose(Said row) {
        if (row.person().person().key().isPresent()) {
            return row.person().person().key().get();
        }
        if (namesakes.isUnique(row)) {
            return namesakes.key(row).<Object>map(it -> it).orElse(Namesakes.name(row));
        }
        remarks.add(new Remark(
                row.place(),
                "name (%s) is borne by several people in these sheets: the row is kept apart; profile_url must say who it is"
                        .formatted(row.person().person().name().text())));
        return row.place();
    }
}
