package org.netiquette.input.people;

import java.util.List;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.SheetPerson;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/** Sheets about people, each row with its place, so that contradictions between sheets can be named. */
public final class SaidFormat implements RowFormat<Said> {

    private final PeopleFormat rows = new PeopleFormat();

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public boolean recognises(String fileName, Header header) {
        return rows.recognises(fileName, header);
    }

    @Override
    public List<String> remarks(Header header) {
        return rows.remarks(header);
    }

    @Override
    public Outcome<Said> read(Row row) {
        Outcome<SheetPerson> outcome = rows.read(row);
        if (outcome instanceof Outcome.Used<SheetPerson> used) {
            return new Outcome.Used<>(new Said(row.place(), used.value()), used.remarks());
        }
        return outcome instanceof Outcome.Skipped<SheetPerson> skipped
                ? Outcome.skipped(skipped.reason())
                : Outcome.rejected(((Outcome.Rejected<SheetPerson>) outcome).problem());
    }
}
