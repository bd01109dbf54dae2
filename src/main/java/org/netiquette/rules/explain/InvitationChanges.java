package org.netiquette.rules.explain;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * What could still change about a received invitation: what is not known yet, what the member knows alone, and what a question
 * may bring. The note stays as it was written; that it is misread is the least plausible.
 *
 * @param threads what could still be shared
 */
record InvitationChanges(ReceivedInvitation it, Threads threads) {

    Stream<Change> all() {
        return Stream.of(photo(), checks(), threads.changes(), person(), reason(), note(), question())
                .flatMap(some -> some);
    }

    private Stream<Change> photo() {
        return switch (it.photo()) {
            case UNKNOWN ->
                Stream.of(
                        Change.of("photo", Photo.MISSING, "without a photo"),
                        Change.of("photo", Photo.PRESENT, "with a photo"));
            case MISSING -> Stream.of(Change.of("photo", Photo.PRESENT, "with a photo"));
            case PRESENT -> Stream.of();
        };
    }

    /** What a look could show otherwise, as the fact itself says. */
    private Stream<Change> checks() {
        return it.grounds().checks().stream()
                .filter(check -> !check.otherwise().isEmpty())
                .map(check -> new Change(check.otherwise(), check.when()));
    }

    private Stream<Change> person() {
        Stream<Change> known = it.relationship() == Relationship.STRANGER
                ? Stream.of(Change.of("relationship", Relationship.KNOWN, "if you know them"))
                : Stream.of();
        Stream<Change> well = it.relationship().atLeast(Relationship.WELL_KNOWN)
                ? Stream.of()
                : Stream.of(Change.of("relationship", Relationship.WELL_KNOWN, "if you know them well"));
        Stream<Change> others = Stream.of(
                new Change(
                        threads.with(
                                ThreadKind.INTRODUCTION, Map.of("introducedByTrusted", true, "veryGoodReason", true)),
                        "with an introduction by a connection you trust"),
                new Change(threads.with(ThreadKind.FOLLOWED, Map.of("followed", true)), "if you follow what they do"),
                new Change(
                        Map.of("talked", true, "relationship", it.relationship().or(Relationship.KNOWN)),
                        "if you had written to each other"));
        Stream<Change> fitting = Stream.of(Change.of("benefit", true, "if they fit your purpose"));
        return Stream.of(fitting, known, others, well).flatMap(some -> some);
    }

    /** The reason that was given, borne out or not. */
    private Stream<Change> reason() {
        return it.note() == Note.REASONED
                ? Stream.of(
                        new Change(
                                Map.of("claim", Claim.BORNE_OUT, "veryGoodReason", true),
                                "if your data bore out what they say"),
                        Change.of("doubtful", false, "if their reason were plain"),
                        Change.of("sameText", 0, "if nobody else had sent the same text"))
                : Stream.of();
    }

    private Stream<Change> note() {
        return switch (it.note()) {
            case NONE, BOILERPLATE, UNCLEAR -> Stream.of(Change.of("note", Note.REASONED, "with a note that says why"));
            case PITCH, SCAM ->
                Stream.of(Change.of(
                        "note",
                        Note.UNCLEAR,
                        "if the note is misread and no " + it.note().name().toLowerCase(Locale.ROOT)));
            case REASONED -> Stream.of();
        };
    }

    /** What may come of asking; an answer that was given stays. */
    private Stream<Change> question() {
        return switch (it.question()) {
            case NONE, WAITING ->
                Stream.of(
                        answer(Note.REASONED, "once you asked and they say why"),
                        Change.of("question", Question.LAPSED, "once you asked and no answer came in time"));
            case LAPSED -> Stream.of(answer(Note.REASONED, "with a late answer that says why"));
            case ANSWERED -> Stream.of();
        };
    }

    private static Change answer(Note reads, String says) {
        return new Change(Map.of("question", Question.ANSWERED, "answer", reads), says);
    }
}
