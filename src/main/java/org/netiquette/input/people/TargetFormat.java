package org.netiquette.input.people;

import java.util.List;
import java.util.Optional;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Target;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/** People whom the member would like to meet; known by the file name, and read under our column names and the tools'. */
public final class TargetFormat implements RowFormat<Target> {

    static final List<Column> COLUMNS =
            List.of(Column.NAME, Column.LINK, Column.HEADLINE, Column.COMPANY, Column.LOCATION, Column.MUTUALS);

    @Override
    public String kind() {
        return "targets";
    }

    @Override
    public boolean recognises(String fileName, Header header) {
        return SheetNames.isNamed(fileName, "targets") && PeopleFormat.namesPeople(header);
    }

    @Override
    public Outcome<Target> read(Row row) {
        PersonRow cells = new PersonRow(row);
        Optional<Outcome<Target>> unusable = cells.unusable();
        return unusable.orElseGet(() -> cells.used(target(cells)));
    }

    private static Target target(PersonRow cells) {
        Mutuals mutuals = cells.mutuals();
        return new Target(
                cells.person(),
                cells.headline(),
                cells.text(Column.COMPANY),
                cells.location(),
                mutuals.count(),
                mutuals.names());
    }

    /** Remarks about the sheet as a whole: the columns that are not known, unless it comes from a tool. */
    @Override
    public List<String> remarks(Header header) {
        return UnknownColumns.remarks(header, COLUMNS);
    }
}
