package org.netiquette.input.addressbook;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Contact;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * One kind of address book that comes as a sheet.
 *
 * @param source as reasons name it
 * @param sign whether a header is of this kind
 * @param columns where each part stands; {@code #} in a name stands for 1, 2, 3 … as far as the sheet has such columns
 * @param separator what divides several values in one cell
 */
record Book(String source, Predicate<Header> sign, Map<Part, List<String>> columns, Pattern separator)
        implements RowFormat<Contact> {

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public boolean recognises(String fileName, Header header) {
        return sign.test(header);
    }

    @Override
    public Outcome<Contact> read(Row row) {
        Entry entry = new Entry();
        entry.name(first(row, Part.GIVEN), first(row, Part.FAMILY), display(row));
        each(row, Part.EMAIL, entry::email);
        each(row, Part.PHONE, entry::phone);
        each(row, Part.LABEL, entry::label);
        each(row, Part.LINK, entry::link);
        each(row, Part.COMPANY, entry::company);
        each(row, Part.TITLE, entry::title);
        return entry.outcome(source);
    }

    private String display(Row row) {
        String display = first(row, Part.DISPLAY);
        return display.isEmpty() ? Entry.unsorted(first(row, Part.SORTED)) : display;
    }

    private String first(Row row, Part part) {
        return cells(row, part).findFirst().orElse("");
    }

    private void each(Row row, Part part, Consumer<String> taker) {
        cells(row, part).flatMap(separator::splitAsStream).map(String::strip).forEach(taker);
    }

    private Stream<String> cells(Row row, Part part) {
        return columns.getOrDefault(part, List.of()).stream()
                .flatMap(it -> numbered(it, row.header()))
                .map(row::get)
                .filter(it -> !it.isEmpty());
    }

    private static Stream<String> numbered(String column, Header header) {
        return column.contains("#")
                ? IntStream.iterate(1, it -> it + 1)
                        .mapToObj(it -> column.replace("#", Integer.toString(it)))
                        .takeWhile(it -> header.has(it))
                : Stream.of(column);
    }

    /** The sign of a header that has all of some columns and any of others. */
    static Predicate<Header> sign(List<String> all, List<String> any) {
        return header ->
                all.stream().allMatch(it -> header.has(it)) && any.stream().anyMatch(it -> header.has(it));
    }
}
