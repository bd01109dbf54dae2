package org.netiquette.memory;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of the night under way that has the JSON records of an account in blocks, in their order. Tens of thousands of rows that
 * are only ever read together would cost more time to keep than to work out.
 */
final class StagedBlocks {

    private static final int BLOCK = 500;

    private final StagedRows rows;

    /**
     * @param table name of the table
     * @param column the column that has a block
     */
    StagedBlocks(Statements sql, String table, String column) {
        this.rows = new StagedRows(sql, table, column);
    }

    /** Keeps the records of an account in place of those that it had. */
    void keep(long night, int account, List<?> records) {
        rows.keep(
                night,
                account,
                IntStream.iterate(0, from -> from < records.size(), from -> from + BLOCK)
                        .mapToObj(from -> records.subList(from, Math.min(records.size(), from + BLOCK)))
                        .toList());
    }

    /** The records of an account in their order. */
    <T> List<T> all(long night, int account, Class<T> type) {
        List<T> all = new ArrayList<>();
        rows.all(night, account, arrayOf(type)).forEach(block -> all.addAll(List.of(block)));
        return all;
    }

    @SuppressWarnings("unchecked") // an array of T has the class of arrays of T
    private static <T> Class<T[]> arrayOf(Class<T> type) {
        return (Class<T[]>) Array.newInstance(type, 0).getClass();
    }
}
