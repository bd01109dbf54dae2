package org.netiquette.sheet.book;

import java.time.LocalDate;

/** What stands in one cell of a workbook. None of them is ever a formula. */
public sealed interface Value {

    /** Text, whatever it begins with. */
    record Text(String text) implements Value {}

    /** Text that stands out, as a heading does. */
    record Heading(String text) implements Value {}

    /** Text on a coloured ground; the text alone says all that the colour does. */
    record Painted(String text, Paint paint) implements Value {}

    /**
     * Text that leads somewhere.
     *
     * @param url where it leads; empty for plain text
     */
    record Link(String text, String url) implements Value {}

    /** A number that can be added up. */
    record Figure(long figure) implements Value {}

    /** A date that can be sorted. */
    record Day(LocalDate date) implements Value {}

    /**
     * The colours of a cell.
     *
     * @param ground six hexadecimal digits
     * @param ink six hexadecimal digits
     */
    record Paint(String ground, String ink) {}
}
