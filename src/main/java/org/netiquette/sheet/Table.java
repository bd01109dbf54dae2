package org.netiquette.sheet;

import java.util.List;

/**
 * A small sheet read whole.
 *
 * @param header its columns
 * @param rows its sound rows that have something in them
 * @param damages its other rows
 */
public record Table(Header header, List<Row> rows, List<Damage> damages) {

    public Table {
        rows = List.copyOf(rows);
        damages = List.copyOf(damages);
    }
}
