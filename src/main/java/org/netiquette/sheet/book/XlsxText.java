package org.netiquette.sheet.book;

/** Text as a cell of a workbook can hold it. */
final class XlsxText {

    /** Excel's limit of characters in a cell. */
    private static final int LONGEST = 32_767;

    private XlsxText() {}

    /** The text with U+FFFD for what XML 1.0 forbids, cut where a cell would be full. */
    static String of(String text) {
        StringBuilder sound = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints()
                .map(it -> isAllowed(it) ? it : '\uFFFD')
                .takeWhile(it -> sound.length() < LONGEST - 1)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isAllowed(int it) {
        boolean isControl = it < ' ' && it != '\t' && it != '\n' && it != '\r';
        return !isControl && (it < 0xD800 || it > 0xDFFF) && it != 0xFFFE && it != 0xFFFF;
    }
}
