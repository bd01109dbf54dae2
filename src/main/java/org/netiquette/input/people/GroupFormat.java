package org.netiquette.input.people;

import java.util.List;
import java.util.Optional;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.GroupMember;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * Members of the member's groups. {@code spoke} holds what they said, or {@code yes} when that was worthwhile, or
 * {@code no}.
 */
public final class GroupFormat implements RowFormat<GroupMember> {

    static final List<Column> COLUMNS = List.of(Column.GROUP, Column.NAME, Column.LINK, Column.SPOKE);
    /** What a plain yes in {@code spoke} becomes. */
    private static final String WORTHWHILE = "something worthwhile";

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public boolean recognises(String fileName, Header header) {
        return Column.GROUP.in(header)
                && PeopleFormat.namesPeople(header)
                && (Column.SPOKE.in(header) || SheetNames.isNamed(fileName, "groups"));
    }

    @Override
    public Outcome<GroupMember> read(Row row) {
        PersonRow cells = new PersonRow(row);
        Optional<Outcome<GroupMember>> unusable = cells.unusable();
        String group = cells.text(Column.GROUP);
        if (unusable.isEmpty() && group.isEmpty()) {
            return Outcome.rejected("group is empty: it must say in which group they are");
        }
        return unusable.orElseGet(() -> cells.used(new GroupMember(group, cells.person(), spoke(cells))));
    }

    private static String spoke(PersonRow cells) {
        String cell = cells.text(Column.SPOKE);
        return Words.answer(cell)
                .map(it -> switch (it) {
                    case YES -> WORTHWHILE;
                    case NO, UNKNOWN -> "";
                })
                .orElse(cell);
    }

    /** Remarks about the sheet as a whole: the columns that are not known. */
    @Override
    public List<String> remarks(Header header) {
        return UnknownColumns.remarks(header, COLUMNS);
    }
}
