package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/** What stands around the words that matter: the salutation before them, the name and closing after them. */
public final class Frame {

    private static final int SALUTATION_NAMES = 4;
    private static final int SIGNATURE_WORDS = 4;

    private final Set<String> greetings;
    private final Set<String> closings;

    Frame(Words words) {
        greetings = words.of(Words.Role.GREETING);
        closings = words.of(Words.Role.CLOSING);
    }

    /** The stretch between salutation and signature; it may be empty. */
    public Span inner(Plain plain) {
        int start = start(plain);
        return new Span(start, Math.max(start, end(plain, start)));
    }

    /** The words inside a stretch, as one line without punctuation. */
    public static String line(Plain plain, Span stretch) {
        List<String> words = new ArrayList<>();
        for (Span word : plain.words()) {
            if (word.start() >= stretch.start() && word.end() <= stretch.end()) {
                words.add(plain.word(word));
            }
        }
        return String.join(" ", words);
    }

    private int start(Plain plain) {
        List<Span> words = plain.words();
        int greeted = 0;
        while (greeted < words.size() && greetings.contains(plain.word(words.get(greeted)))) {
            greeted++;
        }
        for (int i = greeted; i <= greeted + SALUTATION_NAMES && i < words.size(); i++) {
            int end = i == 0 ? 0 : words.get(i - 1).end();
            if (i > 0 && endsSalutation(plain.text(), end, words.get(i).start())) {
                return words.get(i).start();
            }
        }
        return greeted == 0 || greeted >= words.size() ? 0 : words.get(greeted).start();
    }

    private static boolean endsSalutation(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> ",!:\n-".indexOf(c) >= 0);
    }

    private int end(Plain plain, int start) {
        int end = plain.text().length();
        for (int cut = signature(plain, start, end); cut < end; cut = signature(plain, start, end)) {
            end = cut;
        }
        return end;
    }

    /** Where the last part that is no more than a name or a closing begins; the end when there is none. */
    private int signature(Plain plain, int start, int end) {
        String text = plain.text();
        int words = 0;
        for (int i = plain.words().size() - 1; i >= 0 && words < SIGNATURE_WORDS; i--) {
            Span word = plain.words().get(i);
            if (word.start() >= end) {
                continue;
            }
            if (i == 0 || word.start() <= start) {
                return end;
            }
            words++;
            int before = plain.words().get(i - 1).end();
            if (isSignature(text.substring(before, word.start()), text, word, end)) {
                return before;
            }
        }
        return end;
    }

    private boolean isSignature(String gap, String text, Span word, int end) {
        boolean dash = gap.contains("-") && (gap.length() > 1);
        return dash || gap.contains("\n") || (!gap.equals(" ") && isClosing(text.substring(word.start(), end)));
    }

    private boolean isClosing(String text) {
        String tail = text.strip();
        return closings.stream().anyMatch(tail::startsWith);
    }
}
