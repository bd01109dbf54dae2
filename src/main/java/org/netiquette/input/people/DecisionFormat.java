package org.netiquette.input.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.SheetPerson;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * What the member has decided themself: a report of ours that comes back with the column {@code my_verdict}, or a sheet that says
 * nothing else. Whom a row is about and that column are all that is read: what else stands in a report was worked out by
 * rules, and must not come back as if the member had said it.
 */
public final class DecisionFormat implements RowFormat<SheetPerson> {

    /** Columns that reports of ours have in every language, and that no sheet needs which a person fills in. */
    private static final List<String> OF_REPORTS = List.of("why", "rules", "Warum", "Regeln");

    private static final Set<Column> WHOM_AND_WHAT = EnumSet.of(
            Column.NAME, Column.GIVEN, Column.FAMILY, Column.LINK, Column.PAGE, Column.SLUG, Column.MY_VERDICT);

    @Override
    public String kind() {
        return "decisions";
    }

    @Override
    public boolean recognises(String fileName, Header header) {
        return Column.MY_VERDICT.in(header)
                && PeopleFormat.namesPeople(header)
                && !PeopleFormat.holdsData(header)
                && (isReport(header) || saysNothingElse(fileName, header));
    }

    /** Whether that is a report of ours, as it was written or with columns added. */
    static boolean isReport(Header header) {
        return OF_REPORTS.stream().anyMatch(it -> header.has(it));
    }

    /** A sheet named people is one about people, even where it says nothing else: then a misspelt column of it is told. */
    private static boolean saysNothingElse(String fileName, Header header) {
        return !SheetNames.isNamed(fileName, "people")
                && Arrays.stream(Column.values()).allMatch(it -> WHOM_AND_WHAT.contains(it) || !it.in(header));
    }

    @Override
    public Outcome<SheetPerson> read(Row row) {
        PersonRow cells = new PersonRow(row);
        String cell = cells.text(Column.MY_VERDICT);
        if (cell.isEmpty()) {
            return Outcome.skipped("undecided");
        }
        Optional<String> verdict = Words.oneOf(Words.VERDICT, cell);
        if (verdict.isEmpty()) {
            return Outcome.rejected(Words.unknown(Column.MY_VERDICT, cell, Words.VERDICT));
        }
        Optional<Outcome<SheetPerson>> unusable = cells.unusable();
        return unusable.orElseGet(() -> cells.used(SheetPerson.decided(cells.person(), verdict.get())));
    }
}
