package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.network.SheetPerson;

/**
 * Joins what several sheets say about one person. Rows belong together by profile key, else by a name that one person alone
 * bears; the newest name of a file wins a cell, and a contradiction is told. {@code same_as} joins nothing here.
 */
public final class PeopleMerge {

    private final List<Said> rows;
    private final Namesakes namesakes;
    private final List<Remark> remarks = new ArrayList<>();

    private PeopleMerge(List<Said> rows) {
        this.rows = rows.stream().sorted(Age.ORDER).toList();
        this.namesakes = new Namesakes(rows);
    }

    /** One entry a person, whatever the order of the rows. */
    public static Merged merge(List<Said> rows) {
        return new PeopleMerge(rows).merge();
    }

    private Merged merge() {
        Map<Object, List<Said>> groups = new LinkedHashMap<>();
        for (Said row : rows) {
            groups.computeIfAbsent(whose(row), it -> new ArrayList<>()).add(row);
        }
        List<SheetPerson> people = new ArrayList<>();
        for (List<Said> group : groups.values()) {
            people.add(new Voices(group, remarks).joined());
        }
        remarks.sort(Comparator.comparing((Remark it) -> it.place().file())
                .thenComparing(it -> it.place().line()));
        return new Merged(people, remarks);
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
