package org.netiquette.reading.text;

import java.util.List;

/** The words of a text by number, and what stands between them. */
public final class NumberedWords {

    private final Plain plain;

    public NumberedWords(Plain plain) {
        this.plain = plain;
    }

    public int size() {
        return plain.words().size();
    }

    public Span span(int word) {
        return plain.words().get(word);
    }

    public String word(int word) {
        return plain.word(span(word));
    }

    /** The first word that starts at an index or later. */
    public int from(int index) {
        List<Span> words = plain.words();
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands in front of a word; from the beginning of the text for the first. */
    public String gap(int word) {
        int from = word == 0 ? 0 : span(word - 1).end();
        int to = word < size() ? span(word).start() : plain.text().length();
        return plain.text().substring(Math.min(from, to), to);
    }

    /** Whether a sentence or a part of it ends in a gap. */
    public static boolean parts(String gap) {
        return gap.chars().anyMatch(c -> ",;:!?.\n()".indexOf(c) >= 0) || gap.contains(" -") || gap.contains("- ");
    }

    /** Whether a sentence or line ends in a gap. */
    public static boolean ends(String gap) {
        return Sentences.endsBetween(gap, 0, gap.length());
    }
}
