package org.netiquette.reading.claim;

import java.util.HashSet;
import java.util.Set;
import org.netiquette.reading.claim.NoteClaim.Kind;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.Words;
import org.netiquette.reading.phrase.Words.Role;
import org.netiquette.reading.text.NumberedWords;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Sentences;
import org.netiquette.reading.text.Span;

/** Whether a phrase is said of the writer and the member, and as a fact: not denied, wished, asked or said of others. */
final class Saying {

    private final Plain plain;
    private final NumberedWords tokens;
    private final Words words;

    Saying(Plain plain, Words words) {
        this.plain = plain;
        this.tokens = new NumberedWords(plain);
        this.words = words;
    }

    boolean isClaimed(Hit hit, Kind kind) {
        boolean remembered = isRemembered(hit);
        return (remembered || !isAsked(hit)) && !isDenied(hit, kind) && (remembered || isFact(hit, kind));
    }

    private Set<String> of(Role role, Hit hit) {
        return words.of(role, hit.phrase().language());
    }

    /** «You may not remember that we worked together» claims it all the same. */
    private boolean isRemembered(Hit hit) {
        Set<String> remembering = of(Role.REMEMBER, hit);
        return before(hit, Set.of(), remembering) >= 0;
    }

    /** Whether a word inside the phrase, the name apart, denies it. */
    private boolean isDenied(Hit hit, Kind kind) {
        Set<String> denial = of(Role.DENIAL, hit);
        for (int i = tokens.from(hit.start());
                i < tokens.size() && tokens.span(i).end() <= hit.end();
                i++) {
            if (!isInName(hit, i) && denial.contains(tokens.word(i)) && kind != Kind.INTRODUCED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Span word, Span name) {
        return word.start() >= name.start() && word.end() <= name.end();
    }

    private boolean isInName(Hit hit, int word) {
        return hit.name().filter(it -> isInside(tokens.span(word), it)).isPresent();
    }

    private boolean isFact(Hit hit, Kind kind) {
        Set<String> against = new HashSet<>(of(Role.DENIAL, hit));
        against.addAll(of(Role.UNREAL, hit));
        if (kind != Kind.INTRODUCED) {
            against.addAll(of(Role.SOMEBODY, hit));
        }
        return before(hit, of(Role.TURN, hit), against) < 0;
    }

    /** The nearest of some words in front of a phrase, in its own part of the sentence; -1 when there is none. */
    private int before(Hit hit, Set<String> turns, Set<String> wanted) {
        for (int i = tokens.from(hit.start()) - 1; i >= 0 && !NumberedWords.parts(tokens.gap(i + 1)); i--) {
            if (turns.contains(tokens.word(i))) {
                return -1;
            }
            if (wanted.contains(tokens.word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the part of the sentence with the phrase in it is a question. */
    private boolean isAsked(Hit hit) {
        int next = tokens.from(hit.end());
        Set<String> turns = of(Role.TURN, hit);
        while (next < tokens.size() && !NumberedWords.parts(tokens.gap(next)) && !turns.contains(tokens.word(next))) {
            next++;
        }
        return tokens.gap(next).strip().startsWith("?") || (opensAsQuestion(hit) && endsAsQuestion(hit));
    }

    private boolean opensAsQuestion(Hit hit) {
        int first = tokens.from(hit.start());
        while (first > 0 && !NumberedWords.parts(tokens.gap(first))) {
            first--;
        }
        return tokens.gap(first).contains("¿")
                || of(Role.ASKING, hit).contains(tokens.word(Math.min(first, tokens.size() - 1)));
    }

    private boolean endsAsQuestion(Hit hit) {
        int end = Sentences.around(plain.text(), hit.start(), hit.end()).end();
        return end < plain.text().length() && plain.text().charAt(end) == '?';
    }
}
