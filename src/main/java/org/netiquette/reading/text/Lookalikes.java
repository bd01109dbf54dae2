package org.netiquette.reading.text;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Cyrillic and Greek letters that pass for Latin ones, as in a word that is written to slip past a filter. */
final class Lookalikes {

    private static final String FOREIGN = "аеорсухіјѕһԁԛԝкмнтвαορνικτυχεγ";
    private static final String LATIN = "aeopcyxijshdqwkmhtbaopviktuxey";

    private Lookalikes() {}

    /** The text with such letters made Latin in every word that has Latin letters as well. */
    static String straighten(String text, List<Span> words) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder straight = new StringBuilder(text);
        for (Span word : words) {
            if (isMixed(text, word)) {
                for (int i = word.start(); i < word.end(); i++) {
                    straight.setCharAt(i, latin(text.charAt(i)));
                }
            }
        }
        return straight.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMixed(String text, Span word) {
        boolean latin = false;
        boolean foreign = false;
        for (int i = word.start(); i < word.end(); i++) {
            UnicodeScript script = text.charAt(i) < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(text.charAt(i));
            latin |= script == UnicodeScript.LATIN;
            foreign |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
        }
        return latin && foreign;
    }

    private static char latin(char letter) {
        int position = FOREIGN.indexOf(letter);
        return position < 0 ? letter : LATIN.charAt(position);
    }
}
