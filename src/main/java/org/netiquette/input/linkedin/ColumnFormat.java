package org.netiquette.input.linkedin;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * One file of LinkedIn's archive.
 *
 * @param kind as the ledger names it
 * @param sign whether a file of this base name, in the form of {@link BaseName}, with this header is of this kind
 * @param reader what a row becomes
 */
record ColumnFormat<T>(String kind, BiPredicate<String, Header> sign, Function<Row, Outcome<T>> reader)
        implements RowFormat<T> {

    @Override
    public boolean recognises(String fileName, Header header) {
        return sign.test(BaseName.of(fileName), header);
    }

    @Override
    public Outcome<T> read(Row row) {
        return reader.apply(row);
    }

    /** The sign of a header that no other file has: the name does not matter. */
    static BiPredicate<String, Header> columns(String... columns) {
        return (name, header) -> header.has(columns);
    }

    /** The sign of a header that other files have as well. */
    static BiPredicate<String, Header> named(String baseName, String... columns) {
        return (name, header) -> name.equals(baseName) && header.has(columns);
    }
}
