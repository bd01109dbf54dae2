package org.netiquette.input.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.SheetPerson;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * What the archive cannot know of people: sheets named {@code people…}, and any other sheet whose columns are about people.
 */
public final class PeopleFormat implements RowFormat<SheetPerson> {

    static final List<Column> COLUMNS = List.of(
            Column.NAME,
            Column.LINK,
            Column.PHOTO,
            Column.HEADLINE,
            Column.COMPANY,
            Column.LOCATION,
            Column.INDUSTRY,
            Column.SCHOOLS,
            Column.GROUPS,
            Column.COMMUNITIES,
            Column.MUTUALS,
            Column.INTRODUCED_BY,
            Column.EVENTS,
            Column.TRUST,
            Column.FOLLOW,
            Column.OUTCOME,
            Column.MY_VERDICT,
            Column.SAME_AS,
            Column.NOTES);
    /** Columns that make a sheet with names one about people; a company or a title does not. */
    private static final List<Column> TELLING = List.of(
            Column.PHOTO,
            Column.IMAGE,
            Column.HEADLINE,
            Column.COMMUNITIES,
            Column.MUTUALS,
            Column.INTRODUCED_BY,
            Column.TRUST,
            Column.FOLLOW,
            Column.MY_VERDICT,
            Column.SAME_AS);

    private static final List<String> OF_ADDRESS_BOOKS =
            List.of("Group Membership", "E-mail 1 - Value", "Phone 1 - Value", "Given Name");

    /** Marks a row of data that happens to hold a word of ours: a link or an e-mail address. */
    private static final Pattern DATA = Pattern.compile("://|@");

    private final GroupFormat groups = new GroupFormat();
    private final TargetFormat targets = new TargetFormat();

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public boolean recognises(String fileName, Header header) {
        if (SheetNames.isNamed(fileName, "people")) {
            return namesPeople(header);
        }
        return !groups.recognises(fileName, header)
                && !targets.recognises(fileName, header)
                && OF_ADDRESS_BOOKS.stream().noneMatch(it -> header.has(it))
                && !DecisionFormat.isReport(header)
                && !holdsData(header)
                && isAboutPeople(header);
    }

    private static boolean isAboutPeople(Header header) {
        boolean linked = Column.LINK.in(header) || Column.SLUG.in(header);
        return linked || (Column.NAME.in(header) && TELLING.stream().anyMatch(it -> it.in(header)));
    }

    static boolean holdsData(Header header) {
        return header.names().stream().anyMatch(it -> DATA.matcher(it).find());
    }

    /** Whether a header has a column that says who somebody is. */
    static boolean namesPeople(Header header) {
        return Column.NAME.in(header)
                || Column.LINK.in(header)
                || Column.SLUG.in(header)
                || (Column.GIVEN.in(header) && Column.FAMILY.in(header));
    }

    @Override
    public Outcome<SheetPerson> read(Row row) {
        PersonRow cells = new PersonRow(row);
        Optional<Outcome<SheetPerson>> unusable = cells.unusable();
        return unusable.orElseGet(() -> cells.used(person(cells)));
    }

    private static SheetPerson person(PersonRow cells) {
        Mutuals mutuals = cells.mutuals();
        return new SheetPerson(
                cells.person(),
                cells.photo(),
                cells.headline(),
                cells.text(Column.COMPANY),
                cells.location(),
                cells.text(Column.INDUSTRY),
                cells.list(Column.SCHOOLS),
                cells.list(Column.GROUPS),
                cells.list(Column.COMMUNITIES),
                mutuals.count(),
                mutuals.names(),
                cells.introducers(),
                cells.list(Column.EVENTS),
                cells.trust(),
                cells.answer(Column.FOLLOW),
                cells.word(Column.OUTCOME, Words.OUTCOME),
                cells.word(Column.MY_VERDICT, Words.VERDICT),
                cells.sameAs(),
                cells.text(Column.NOTES));
    }

    /** Remarks about the sheet as a whole: the columns that are not known, unless it comes from a tool. */
    @Override
    public List<String> remarks(Header header) {
        return UnknownColumns.remarks(header, COLUMNS);
    }
}
