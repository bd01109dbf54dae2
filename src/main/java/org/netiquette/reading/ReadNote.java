package org.netiquette.reading;

import java.util.List;
import org.netiquette.fact.Note;
import org.netiquette.reading.claim.NoteClaim;
import org.netiquette.reading.phrase.Reason;

/**
 * What a text reads as.
 *
 * @param kind what kind of note it is
 * @param language two-letter code; empty when it cannot be told
 * @param reasons the reasons it gives, without repeats
 * @param claims what it claims and could be checked, in the order of the text
 * @param because the words of the text that made it so, as written, in the order of the text
 * @param offersHelp whether it offers the member help
 * @param asksHelp whether it asks the member for help
 * @param doubtful whether a reason could as well be a pitch or a scam, or a pitch or scam as well be honest
 * @param understood whether it is in a language that is read; of others only default texts, links and repetition count
 */
public record ReadNote(
        Note kind,
        String language,
        List<Reason> reasons,
        List<NoteClaim> claims,
        List<String> because,
        boolean offersHelp,
        boolean asksHelp,
        boolean doubtful,
        boolean understood) {

    public ReadNote {
        reasons = List.copyOf(reasons);
        claims = List.copyOf(claims);
        because = List.copyOf(because);
    }

    /** A text that gives nothing but its kind. */
    static ReadNote plain(Note kind, String language, List<String> because, boolean understood) {
        return new ReadNote(kind, language, List.of(), List.of(), because, false, false, false, understood);
    }

    /** The same as a guess, which is never sure. */
    ReadNote notUnderstood(Note guess, List<String> links) {
        return new ReadNote(guess, language, List.of(), claims, links, false, false, true, false);
    }

    /** The same as another kind. */
    ReadNote as(Note other) {
        return new ReadNote(other, language, reasons, claims, because, offersHelp, asksHelp, doubtful, understood);
    }
}
