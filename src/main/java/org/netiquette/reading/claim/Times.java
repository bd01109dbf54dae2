package org.netiquette.reading.claim;

import java.util.OptionalInt;
import java.util.Set;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.Months;
import org.netiquette.reading.phrase.Words;
import org.netiquette.reading.phrase.Words.Role;
import org.netiquette.reading.phrase.Years;
import org.netiquette.reading.text.NumberedWords;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/** Which time a claim names. A year that stands elsewhere in the sentence belongs to something else. */
final class Times {

    private static final int FURTHEST = 9;

    private final NumberedWords tokens;
    private final Set<String> time;
    private final Set<String> inexact;
    private final Set<String> common;
    private final Set<String> turns;

    Times(Plain plain, Words words, String language) {
        this.tokens = new NumberedWords(plain);
        this.time = words.of(Role.TIME, language);
        this.inexact = words.of(Role.INEXACT, language);
        this.common = words.of(Role.COMMON, language);
        this.turns = words.of(Role.TURN, language);
    }

    /** The time behind a name, behind its phrase or in front of it. */
    When of(Hit hit, Span name) {
        When when = after(name.end());
        if (when.equals(When.UNSAID) && hit.end() > name.end()) {
            when = after(hit.end());
        }
        if (when.equals(When.UNSAID) && name.start() > hit.start()) {
            when = before(name.start());
        }
        return when.equals(When.UNSAID) ? before(hit.start()) : when;
    }

    /** The time behind an index. */
    When after(int index) {
        Found found = new Found(true);
        boolean comma = false;
        int first = tokens.from(index);
        for (int i = first; i < Math.min(tokens.size(), first + FURTHEST); i++) {
            comma |= tokens.gap(i).contains(",");
            if (NumberedWords.ends(tokens.gap(i))
                    || !found.take(i)
                    || (comma && Years.isYear(tokens.word(i)) && goesOn(i))) {
                return found.until(i).when();
            }
        }
        return found.when();
    }

    /** The time in front of an index: «in 2012 we worked …», «In 2012, we worked …». */
    private When before(int index) {
        Found found = new Found(false);
        boolean apart = false;
        int last = tokens.from(index);
        for (int i = last - 1; i >= Math.max(0, last - FURTHEST) && !NumberedWords.ends(tokens.gap(i + 1)); i--) {
            boolean parted = NumberedWords.parts(tokens.gap(i + 1));
            if (parted && (found.year.isPresent() || apart)) {
                return found.when();
            }
            apart |= parted;
            if (!found.take(i) && (apart || !isCommon(tokens.word(i)))) {
                return apart ? When.UNSAID : found.when();
            }
        }
        return found.when();
    }

    private boolean isCommon(String word) {
        return common.contains(word) && !turns.contains(word);
    }

    /** Whether a sentence goes on right behind a word: «at Acme, 2019 was the year». */
    private boolean goesOn(int word) {
        return word + 1 < tokens.size()
                && !NumberedWords.parts(tokens.gap(word + 1))
                && !turns.contains(tokens.word(word + 1));
    }

    /** What was found so far. */
    private final class Found {

        private OptionalInt year = OptionalInt.empty();
        private OptionalInt until = OptionalInt.empty();
        private OptionalInt month = OptionalInt.empty();
        private boolean exact = true;
        private int lastTaken = -1;
        private final boolean goingOn;

        /**
         * Nothing yet.
         *
         * @param goingOn whether a second year may follow behind an «and»
         */
        Found(boolean goingOn) {
            this.goingOn = goingOn;
        }

        /** Takes a word that tells a time; false when it tells none. */
        boolean take(int word) {
            String text = tokens.word(word);
            exact &= !inexact.contains(text);
            if (Years.isYear(text)) {
                takeYear(Integer.parseInt(text));
                lastTaken = word;
                return true;
            }
            if (isMonth(word)) {
                month = Months.number(text);
                lastTaken = word;
                return true;
            }
            return time.contains(text)
                    || inexact.contains(text)
                    || text.matches("\\d{1,2}")
                    || (goingOn && year.isPresent() && turns.contains(text));
        }

        private void takeYear(int named) {
            if (year.isEmpty()) {
                year = OptionalInt.of(named);
            } else if (named != year.getAsInt()) {
                until = OptionalInt.of(Math.max(named, year.getAsInt()));
                year = OptionalInt.of(Math.min(named, year.getAsInt()));
            }
        }

        /** «in May», «May 2019»; may and march alone are other words. */
        private boolean isMonth(int word) {
            return Months.number(tokens.word(word)).isPresent()
                    && ((word > 0 && time.contains(tokens.word(word - 1)))
                            || (word + 1 < tokens.size() && Years.isYear(tokens.word(word + 1))));
        }

        /** What was found before a word that may have been taken wrongly. */
        Found until(int word) {
            if (lastTaken == word) {
                year = OptionalInt.empty();
                until = OptionalInt.empty();
            }
            return this;
        }

        When when() {
            return exact ? new When(year, until, month) : When.UNSAID;
        }
    }
}
