package org.netiquette.sheet;

/** What stands at one place of a sheet: a row, or damage where a row should be. */
public sealed interface Line permits Row, Damage {

    /** File and first physical line. */
    Place place();
}
