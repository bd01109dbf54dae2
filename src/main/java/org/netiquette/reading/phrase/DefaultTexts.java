package org.netiquette.reading.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/**
 * The texts that LinkedIn itself puts into an invitation whose sender writes nothing. They are known word by word; what
 * is short, asks nothing, names LinkedIn and a network, and has no word but theirs and the most frequent ones, is taken
 * for one as well.
 */
public final class DefaultTexts {

    /** Characters between salutation and signature that a text may have to be taken for a default text. */
    private static final int LONGEST = 140;

    /** Characters that a default text may have with salutation, signature and the line breaks of e-mail. */
    public static final int LONGEST_WITH_NAMES = 400;

    private static final String LINKEDIN = "linkedin";

    private final Frame frame;
    private final Map<String, String> languages = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> networks;
    private final Set<String> common;

    DefaultTexts(Frame frame, Words words) {
        this.frame = frame;
        this.networks = words.of(Words.Role.NETWORK);
        this.common = words.of(Words.Role.COMMON);
    }

    public void add(String language, String text) {
        Plain plain = Plain.of(text);
        String line = whole(plain);
        languages.put(line, language);
        List<String> words = Arrays.asList(line.split(" "));
        firstWords.add(words.get(0));
        vocabulary.addAll(words);
    }

    /** The language of a default text, empty where it holds in any; nothing for every other text. */
    public Optional<String> language(Plain plain) {
        return language(plain, frame.inner(plain));
    }

    /**
     * The same where the stretch between salutation and signature is known.
     *
     * @param inner that stretch
     */
    public Optional<String> language(Plain plain, Span inner) {
        if (!mayBegin(plain, 0) && !mayBegin(plain, inner.start())) {
            return likeDefault(plain, inner);
        }
        int end = plain.text().length();
        for (Span stretch : List.of(new Span(0, end), inner, new Span(0, inner.end()), new Span(inner.start(), end))) {
            String language = languages.get(Frame.line(plain, stretch));
            if (language != null) {
                return Optional.of(language);
            }
        }
        return likeDefault(plain, inner);
    }

    /** Whether the first word from here on begins a default text: with most messages that says all. */
    private boolean mayBegin(Plain plain, int from) {
        return plain.words().stream()
                .filter(it -> it.start() >= from)
                .findFirst()
                .filter(it -> firstWords.contains(plain.word(it)))
                .isPresent();
    }

    private Optional<String> likeDefault(Plain plain, Span inner) {
        boolean asks = plain.text().indexOf('?') >= 0;
        return !asks && plain.text().contains(LINKEDIN) && isLikeDefault(Frame.line(plain, inner))
                ? Optional.of("")
                : Optional.empty();
    }

    private boolean isLikeDefault(String line) {
        if (line.length() > LONGEST || !line.contains(LINKEDIN)) {
            return false;
        }
        List<String> words = Arrays.asList(line.split(" "));
        return words.stream().anyMatch(networks::contains)
                && words.stream().allMatch(it -> vocabulary.contains(it) || common.contains(it));
    }

    private static String whole(Plain plain) {
        return Frame.line(plain, new Span(0, plain.text().length()));
    }
}
