package org.netiquette.reading.phrase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.netiquette.reading.text.NumberedWords;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/** Tells where the name of a company, school, group, event or person begins and ends: capitals, and words between. */
public final class Names {

    private static final int LONGEST = 6;
    private static final int LONGEST_IN_LOWER_CASE = 3;

    private final Set<String> articles;
    private final Set<String> particles;
    private final Set<String> common;
    private final Set<String> greetings;
    private final Set<String> vague;
    private final Set<String> turns;
    private final Set<String> time;

    Names(Words words) {
        this.articles = words.of(Words.Role.ARTICLE);
        this.particles = words.of(Words.Role.PARTICLE);
        this.common = words.of(Words.Role.COMMON);
        this.greetings = words.of(Words.Role.GREETING);
        this.vague = words.of(Words.Role.VAGUE);
        this.turns = words.of(Words.Role.TURN);
        this.time = words.of(Words.Role.TIME);
    }

    /** The name that begins at an index, articles apart. */
    public Optional<Span> after(Plain plain, int index) {
        int first = firstWord(plain, index);
        int from = first;
        while (isLinked(plain, from, index) && articles.contains(word(plain, from)) && !startsName(plain, from)) {
            from++;
        }
        if (!isLinked(plain, from, index)) {
            return Optional.empty();
        }
        int capital = behindParticles(plain, from);
        if (!startsName(plain, capital)) {
            return inLowerCase(plain, from);
        }
        int last = capital;
        for (int i = capital + 1; i < from + LONGEST && isJoined(plain, i); i++) {
            if (startsName(plain, i) && !startsDate(plain, i) && !isCount(plain, i)) {
                last = i;
            } else if (!particles.contains(word(plain, i))) {
                break;
            }
        }
        return Optional.of(new Span(start(plain, from), plain.words().get(last).end()));
    }

    /** The first word of a name that begins with a particle: «van der Brugg». */
    private int behindParticles(Plain plain, int from) {
        int word = from;
        while (word + 1 < plain.words().size()
                && !startsName(plain, word)
                && particles.contains(word(plain, word))
                && isJoined(plain, word + 1)) {
            word++;
        }
        return startsName(plain, word) ? word : from;
    }

    /** Whether a month and a year begin at a word: «at Devoxx May 2019». */
    private static boolean startsDate(Plain plain, int word) {
        return Months.number(word(plain, word)).isPresent()
                && word + 1 < plain.words().size()
                && Years.isYear(word(plain, word + 1));
    }

    /** Whether a number stands behind a small word: «at Acme for 3 years». */
    private boolean isCount(Plain plain, int word) {
        return word(plain, word).chars().allMatch(Character::isDigit) && particles.contains(word(plain, word - 1));
    }

    /** A name that somebody in a hurry wrote without capitals: up to the next word that is in no name. */
    private Optional<Span> inLowerCase(Plain plain, int from) {
        int end = from;
        while (end < from + LONGEST_IN_LOWER_CASE
                && (end == from || isJoined(plain, end))
                && end < plain.words().size()
                && !isPlainWord(plain, end)) {
            end++;
        }
        return end == from || vague.contains(word(plain, from))
                ? Optional.empty()
                : Optional.of(
                        new Span(start(plain, from), plain.words().get(end - 1).end()));
    }

    /** Whether a word is too frequent to be in a name, capitals apart. */
    private boolean isPlainWord(Plain plain, int word) {
        String text = word(plain, word);
        return isCommon(plain, word)
                || turns.contains(text)
                || time.contains(text)
                || vague.contains(text)
                || articles.contains(text)
                || Years.isYear(text);
    }

    /** The name that ends at an index. */
    public Optional<Span> before(Plain plain, int index) {
        Deque<Integer> taken = new ArrayDeque<>();
        int last = firstWord(plain, index) - 1;
        for (int i = last; i >= 0 && i > last - LONGEST && endsJoined(plain, i, index); i--) {
            if (!startsName(plain, i) && !particles.contains(word(plain, i))) {
                break;
            }
            taken.addFirst(i);
        }
        while (!taken.isEmpty() && (isCommon(plain, taken.getFirst()) || !startsName(plain, taken.getFirst()))) {
            taken.removeFirst();
        }
        return taken.isEmpty()
                ? inLowerCaseBefore(plain, last, index)
                : Optional.of(new Span(
                        start(plain, taken.getFirst()),
                        plain.words().get(taken.getLast()).end()));
    }

    /** The given name, and family name, that ends at a word, in a note without capitals. */
    private Optional<Span> inLowerCaseBefore(Plain plain, int last, int index) {
        int first = last;
        while (first >= 0 && first > last - 2 && endsJoined(plain, first, index) && !isPlainWord(plain, first)) {
            first--;
        }
        boolean none = first == last || hasCapitals(plain) || vague.contains(word(plain, last));
        boolean noun = first >= 0
                && articles.contains(word(plain, first))
                && endsJoined(plain, first, start(plain, first + 1));
        return none || noun
                ? Optional.empty()
                : Optional.of(new Span(
                        start(plain, first + 1), plain.words().get(last).end()));
    }

    /** Whether a capital stands anywhere but at the beginning. */
    private static boolean hasCapitals(Plain plain) {
        return plain.words().stream()
                .skip(1)
                .anyMatch(it -> plain.isCapital(it.start())
                        && Character.isLetter(plain.text().charAt(it.start()))
                        && !plain.word(it).equals("i"));
    }

    /** The name between two indexes; more than its capitals where nothing but words of a name stands between. */
    public Optional<Span> between(Plain plain, int from, int to) {
        return after(plain, from)
                .filter(it -> it.start() < trimmedEnd(plain, to))
                .map(it -> it.end() > to || isNameUntil(plain, it.end(), to)
                        ? new Span(it.start(), trimmedEnd(plain, to))
                        : it);
    }

    private boolean isNameUntil(Plain plain, int from, int to) {
        for (int i = firstWord(plain, from); i < plain.words().size() && start(plain, i) < to; i++) {
            if (!particles.contains(word(plain, i)) && isPlainWord(plain, i)) {
                return false;
            }
        }
        return true;
    }

    private static int trimmedEnd(Plain plain, int to) {
        int end = to;
        while (end > 0 && !Character.isLetterOrDigit(plain.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isCommon(Plain plain, int word) {
        return common.contains(word(plain, word)) || greetings.contains(word(plain, word));
    }

    private static int firstWord(Plain plain, int index) {
        return new NumberedWords(plain).from(index);
    }

    private static int start(Plain plain, int word) {
        return plain.words().get(word).start();
    }

    private static String word(Plain plain, int word) {
        return plain.word(plain.words().get(word));
    }

    private static boolean startsName(Plain plain, int word) {
        String text = word(plain, word);
        boolean pronoun = text.equals("i") && !isDotted(plain, word);
        return plain.isCapital(start(plain, word)) && !pronoun && !Years.isYear(text);
    }

    private static boolean isLinked(Plain plain, int word, int index) {
        return word < plain.words().size() && isFree(plain, index, start(plain, word));
    }

    private boolean isJoined(Plain plain, int word) {
        if (word >= plain.words().size()) {
            return false;
        }
        int from = plain.words().get(word - 1).end();
        return isFree(plain, from, start(plain, word))
                || (isDottedBefore(plain, word) && plain.text().startsWith(". ", from) && !isCommon(plain, word));
    }

    /** Whether a letter stands with a full stop between it and the next word, as in I.B.M. */
    private static boolean isDotted(Plain plain, int word) {
        Span span = plain.words().get(word);
        return span.length() == 1
                && word + 1 < plain.words().size()
                && start(plain, word + 1) == span.end() + 1
                && plain.text().charAt(span.end()) == '.';
    }

    /** Whether the word before ends an abbreviation of several letters, each with a full stop. */
    private static boolean isDottedBefore(Plain plain, int word) {
        return word > 1
                && plain.words().get(word - 1).length() == 1
                && start(plain, word) == plain.words().get(word - 1).end() + 2
                && isDotted(plain, word - 2);
    }

    private static boolean endsJoined(Plain plain, int word, int index) {
        int next = word + 1 < plain.words().size() ? Math.min(start(plain, word + 1), index) : index;
        return isFree(plain, plain.words().get(word).end(), next);
    }

    private static boolean isInside(Plain plain, int index) {
        return index < plain.text().length()
                && !Character.isWhitespace(plain.text().charAt(index));
    }

    /** Whether one letter alone stands before an index. */
    private static boolean isInitial(Plain plain, int index) {
        return index > 0
                && Character.isLetter(plain.text().charAt(index - 1))
                && (index == 1 || !Character.isLetterOrDigit(plain.text().charAt(index - 2)));
    }

    /** Whether nothing but what may stand inside a name stands between the indexes. */
    private static boolean isFree(Plain plain, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = plain.text().charAt(i);
            boolean abbreviation =
                    c == '.' && i == from && isInside(plain, i + 1) && (i + 1 < to || isInitial(plain, i));
            if (!abbreviation && !Character.isLetterOrDigit(c) && " '\"&-/".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
