package org.netiquette.reading.text;

/** Where sentences end in a folded text. */
public final class Sentences {

    private Sentences() {}

    /** Whether a sentence or line ends between the two indexes. */
    public static boolean endsBetween(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEnd(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The sentence around a place, at most 200 characters to either side. */
    public static Span around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 200 && !isEnd(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 200 && !isEnd(text, to)) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean isEnd(String text, int index) {
        return switch (text.charAt(index)) {
            case '!', '?', '\n' -> true;
            // not the stop inside an address, a number or an abbreviation such as "e.g."
            case '.' -> index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1));
            default -> false;
        };
    }
}
