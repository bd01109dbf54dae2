package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.SheetVerdict;

/**
 * Joins what several sheets say about one person; the newest name of a file wins a cell, and a contradiction is told. What the
 * member has decided themself is joined apart from all else, and with it what comes back in reports of ours: nothing else in
 * those is to be taken for a fact.
 */
public final class PeopleMerge {

    private static final Comparator<Remark> IN_ORDER = Comparator.comparing(
                    (Remark it) -> it.place().file())
            .thenComparing(it -> it.place().line());

    private PeopleMerge() {}

    /** One entry a person, whatever the order of the rows. */
    public static Merged merge(List<Said> rows) {
        return merge(rows, List.of());
    }

    /**
     * The same with verdicts from elsewhere.
     *
     * @param decided rows of which nothing counts but the person and the member's own verdict
     */
    public static Merged merge(List<Said> rows, List<Said> decided) {
        List<Remark> remarks = new ArrayList<>();
        List<SheetPerson> people = ByPerson.of(rows, remarks).stream()
                .map(it -> new Voices(it, remarks).joined())
                .toList();
        List<Said> deciding = Stream.concat(rows.stream(), decided.stream())
                .filter(it -> !it.person().myVerdict().isEmpty())
                .toList();
        List<SheetVerdict> verdicts = ByPerson.of(deciding, remarks).stream()
                .map(it -> new Voices(it, remarks).verdict())
                .toList();
        return new Merged(
                people, verdicts, remarks.stream().distinct().sorted(IN_ORDER).toList());
    }
}
