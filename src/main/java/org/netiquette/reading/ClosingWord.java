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

/** Tells a message of nothing but thanks, assent and farewell: it asks nothing, and has no word but theirs and the most frequent ones. */
final class ClosingWord {

    /** Characters of a message that may be no more than that. */
    static final int LONGEST = 120;

    private final PhraseBook book;
    private final Set<String> harmless = new HashSet<>();
    private final Set<String> names;

    ClosingWord(PhraseBook book, List<String> names) {
        this.book = book;
        this.names = names.stream()
                .map(Plain::of)
                .flatMap(it -> it.words().stream().map(it::word))
                .collect(Collectors.toSet());
        harmless.addAll(book.words().of(Role.COMMON));
        harmless.addAll(book.words().of(Role.GREETING));
    }

    boolean matches(Plain plain) {
        if (plain.text().indexOf('?') >= 0) {
            return false;
        }
        List<Span> courtesies = book.matcher().hits(plain).stream()
                .filter(it -> it.sign() == Sign.COURTESY)
                .map(it -> new Span(it.start(), it.end()))
                .toList();
        boolean closes = !courtesies.isEmpty()
                || plain.words().isEmpty()
                || plain.words().stream().map(plain::word).anyMatch(this::isAssent);
        return closes
                && plain.words().stream()
                        .allMatch(it -> isHarmless(plain.word(it))
                                || courtesies.stream().anyMatch(c -> covers(c, it)));
    }

    private boolean isAssent(String word) {
        return book.words().of(Role.ASSENT).contains(word);
    }

    private boolean isHarmless(String word) {
        return isAssent(word) || harmless.contains(word) || names.contains(word);
    }

    private static boolean covers(Span courtesy, Span word) {
        return courtesy.start() <= word.start() && word.end() <= courtesy.end();
    }
}
