package org.netiquette.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

/**
 * How it has gone with an invitation so far: what the member asked, what the inviter wrote since, what was decided on
 * earlier nights, and what the member has decided themself; for reports and memory, out of a rule's sight.
 *
 * @param letters the question and all that was written since, oldest first; empty when nothing was asked
 * @param answerReads what the answer reads as, before its claims are held against the member's data
 * @param earlier what memory knows of it; empty when no earlier night has seen it
 * @param perhaps links of people on whom earlier nights decided and who may be this one under another link
 * @param own what the member has decided themself, in a sheet of this night or of an earlier one
 */
public record Course(
        List<Letter> letters,
        Note answerReads,
        Optional<Earlier> earlier,
        List<String> perhaps,
        Optional<OwnVerdict> own) {

    /** One message of the two. */
    public record Letter(Instant at, boolean fromMember, String text) {}

    public Course {
        letters = List.copyOf(letters);
        perhaps = List.copyOf(perhaps);
    }

    /** Nothing was asked, and no earlier night has seen it. */
    public static Course none() {
        return new Course(List.of(), Note.NONE, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same with what was asked and answered. */
    public Course with(List<Letter> written, Note reads) {
        return new Course(written, reads, earlier, perhaps, own);
    }

    /** The same with what memory knows. */
    public Course after(Optional<Earlier> nights, List<String> perhapsOf) {
        return new Course(letters, answerReads, nights, perhapsOf, own);
    }

    /** The same with what the member has decided themself. */
    public Course decided(Optional<OwnVerdict> word) {
        return new Course(letters, answerReads, earlier, perhaps, word);
    }

    /** When the question was asked; empty when it was not. */
    public Optional<Instant> askedAt() {
        return letters.stream().filter(Letter::fromMember).map(Letter::at).findFirst();
    }

    /** Whether the member has decided to ask, and has asked since: then there is nothing to send. */
    public boolean hasAskedAsDecided() {
        return own.filter(it -> it.verdict() == Verdict.ASK)
                .filter(it -> letters.stream()
                        .filter(Letter::fromMember)
                        .map(letter -> LocalDate.ofInstant(letter.at(), ZoneOffset.UTC))
                        .anyMatch(day -> !day.isBefore(it.on())))
                .isPresent();
    }

    /** When the newest part of the answer was written; empty without one. */
    public Optional<Instant> answeredAt() {
        return letters.stream().filter(it -> !it.fromMember()).map(Letter::at).reduce((older, newer) -> newer);
    }

    /** All that the inviter wrote since, joined; empty without an answer. */
    public String answer() {
        return letters.stream().filter(it -> !it.fromMember()).map(Letter::text).collect(Collectors.joining("\n\n"));
    }
}
