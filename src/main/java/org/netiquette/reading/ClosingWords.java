package org.netiquette.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netiquette.reading.phrase.PhraseBook;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.reading.phrase.Words.Role;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/**
 * Tells a message of nothing but thanks, assent and farewell: it asks nothing, and has no word but theirs, names, and the most
 * frequent ones.
 */
final class ClosingWords {

    /** Characters of a message that may be no more than that. */
    private static final int LONGEST = 120;

    private final PhraseBook book;
    private final Set<String> assents;
    private final Set<String> harmless;

    ClosingWords(PhraseBook book) {
        this.book = book;
        this.assents = book.words().of(Role.ASSENT);
        this.harmless = new HashSet<>(assents);
        harmless.addAll(book.words().of(Role.COMMON));
        harmless.addAll(book.words().of(Role.GREETING));
    }

    boolean areAll(String text, List<String> names) {
        if (text.length() > LONGEST || text.indexOf('?') >= 0) {
            return false;
        }
        Plain plain = Plain.of(text);
        return areAll(plain, words(names));
    }

    private boolean areAll(Plain plain, Set<String> names) {
        List<Span> courtesies = book.matcher().hits(plain).stream()
                .filter(it -> it.sign() == Sign.COURTESY)
                .map(it -> new Span(it.start(), it.end()))
                .toList();
        boolean closes = plain.words().isEmpty()
                || !courtesies.isEmpty()
                || plain.words().stream().map(plain::word).anyMatch(assents::contains);
        return closes
                && plain.words().stream()
                        .filter(it -> !harmless.contains(plain.word(it)) && !names.contains(plain.word(it)))
                        .allMatch(it -> courtesies.stream().anyMatch(courtesy -> covers(courtesy, it)));
    }

    private static Set<String> words(List<String> names) {
        return names.stream()
                .map(Plain::of)
                .flatMap(it -> it.words().stream().map(it::word))
                .collect(Collectors.toSet());
    }

    private static boolean covers(Span courtesy, Span word) {
        return courtesy.start() <= word.start() && word.end() <= courtesy.end();
    }
}
