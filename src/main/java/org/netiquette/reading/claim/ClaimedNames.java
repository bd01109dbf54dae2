package org.netiquette.reading.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netiquette.reading.claim.NoteClaim.Kind;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.Names;
import org.netiquette.reading.phrase.PhraseBook;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.reading.phrase.Words;
import org.netiquette.reading.phrase.Words.Role;
import org.netiquette.reading.phrase.Years;
import org.netiquette.reading.text.NumberedWords;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Sentences;
import org.netiquette.reading.text.Span;

/** The names that claims give, and how far each may be trusted to name what is claimed. */
final class ClaimedNames {

    private static final int FURTHEST = 5;

    private final Plain plain;
    private final NumberedWords tokens;
    private final Words words;
    private final Names names;

    ClaimedNames(Plain plain, PhraseBook book) {
        this.plain = plain;
        this.tokens = new NumberedWords(plain);
        this.words = book.words();
        this.names = book.names();
    }

    /** Whether a name names something: «at university» and «at the office» name none. */
    boolean isName(Span name) {
        Set<String> vague = words.of(Role.VAGUE);
        Set<String> particles = words.of(Role.PARTICLE);
        for (int i = tokens.from(name.start());
                i < tokens.size() && tokens.span(i).end() <= name.end();
                i++) {
            if (!vague.contains(tokens.word(i)) && !particles.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who introduced, of what stands in front of a phrase: Ann in «Ann from Acme suggested», Ann Lee in «We met at Devoxx and
     * Ann Lee suggested».
     */
    Span person(Hit hit, Span name) {
        return hit.phrase().nameAt() == 0 ? beforeFrom(hit, behindTurn(hit, name)) : name;
    }

    private Span behindTurn(Hit hit, Span name) {
        Set<String> turns = words.of(Role.TURN, hit.phrase().language());
        int start = name.start();
        for (int i = tokens.from(name.start());
                i < tokens.size() && tokens.span(i).end() < name.end();
                i++) {
            start = turns.contains(tokens.word(i)) ? tokens.span(i + 1).start() : start;
        }
        return new Span(start, name.end());
    }

    private Span beforeFrom(Hit hit, Span name) {
        int from = tokens.from(name.start()) - 1;
        boolean origin = from > 0
                && words.of(Role.FROM, hit.phrase().language()).contains(tokens.word(from))
                && !NumberedWords.parts(tokens.gap(from));
        return origin
                ? names.before(plain, tokens.span(from).start())
                        .filter(this::isName)
                        .orElse(name)
                : name;
    }

    /** The name to which a phrase goes on behind another: «at Acme and later at Bolt». */
    Optional<Span> next(Hit hit, Span name) {
        if (hit.phrase().nameAt() < hit.phrase().literals().size() || hit.sign() == Sign.INTRODUCED) {
            return Optional.empty();
        }
        boolean joined = false;
        int first = tokens.from(name.end());
        for (int i = first; i < Math.min(tokens.size(), first + FURTHEST) && !NumberedWords.ends(tokens.gap(i)); i++) {
            String word = tokens.word(i);
            boolean at = words.of(Role.AT, hit.phrase().language()).contains(word);
            boolean turn = words.of(Role.TURN, hit.phrase().language()).contains(word);
            joined |= turn;
            if (joined && at && !turn) {
                return names.after(plain, tokens.span(i).end()).filter(it -> isCapital(it) && isName(it));
            }
            if (!at && !turn && !isTime(hit, word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isTime(Hit hit, String word) {
        return words.of(Role.TIME, hit.phrase().language()).contains(word) || Years.isYear(word);
    }

    /** Whether data may contradict what is said of a name. */
    boolean isFirm(Hit hit, Kind kind, Span name) {
        return kind != Kind.OTHER
                && hit.weight() > 1
                && isCapital(name)
                && !isShouted()
                && !isElsewhere(hit)
                && switch (kind) {
                    case WORKED_TOGETHER, STUDIED ->
                        !isSomethingOf(name) && !mayBeTown(name, hit.phrase().language()) && !isGermanNoun(hit, name);
                    case GROUP -> namesGroup(hit);
                    default -> true;
                };
    }

    private boolean isCapital(Span name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (plain.isCapital(i) && !Character.isDigit(plain.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the note is in capitals throughout, so that they tell nothing. */
    private boolean isShouted() {
        String text = plain.original(0, plain.text().length());
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether the sentence speaks of another network: «the WhatsApp group Welders». */
    private boolean isElsewhere(Hit hit) {
        Span sentence = Sentences.around(plain.text(), hit.start(), hit.end());
        for (int i = tokens.from(sentence.start());
                i < tokens.size() && tokens.span(i).end() <= sentence.end();
                i++) {
            if (words.of(Role.ELSEWHERE).contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** «at Ann's», «at the Berlin office», «at Acme's stand»: it is not the name that is meant. */
    private boolean isSomethingOf(Span name) {
        int next = tokens.from(name.end());
        return tokens.gap(next).startsWith("'")
                || (tokens.gap(next).matches("[ -]")
                        && next < tokens.size()
                        && words.of(Role.VAGUE).contains(tokens.word(next)));
    }

    /** «trabajamos juntos en Madrid»: where towns take the same preposition, one word may be a town. */
    private boolean mayBeTown(Span name, String language) {
        int first = tokens.from(name.start());
        boolean several = first + 1 < tokens.size() && tokens.span(first + 1).end() <= name.end();
        return first > 0
                && words.of(Role.BEFORE_TOWN, language).contains(tokens.word(first - 1))
                && (!several || words.of(Role.TOWN_NAME).contains(tokens.word(first)));
    }

    /** «bei der Bahn», «an der Akademie»: in German every noun has a capital. */
    private boolean isGermanNoun(Hit hit, Span name) {
        int first = tokens.from(name.start());
        boolean several = first + 1 < tokens.size() && tokens.span(first + 1).end() <= name.end();
        return hit.phrase().language().equals("de")
                && !several
                && first > 0
                && words.of(Role.ARTICLE, "de").contains(tokens.word(first - 1))
                && !tokens.word(first - 1).equals("bei")
                && !isAbbreviation(name);
    }

    private boolean isAbbreviation(Span name) {
        String text = plain.original(name.start(), name.end());
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean namesGroup(Hit hit) {
        for (int i = tokens.from(hit.start());
                i < tokens.size() && tokens.span(i).end() <= hit.end();
                i++) {
            if (words.of(Role.GROUP).contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
