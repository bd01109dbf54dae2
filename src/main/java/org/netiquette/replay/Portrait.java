package org.netiquette.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Note;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;
import org.netiquette.output.comparison.ChangedDecision.Person;

/**
 * What a comparison says of whoever a fact is about.
 *
 * @param mark what the thing that is judged is known by, whatever the rules make of it
 * @param person for people
 * @param known whether the member knows them
 * @param warned whether anything warns of it: what they wrote reads as a pitch or a scam, or the member does not know one of two
 * @param words what each word reads, as text, by its name
 */
record Portrait(Object mark, Person person, boolean known, boolean warned, Map<String, String> words) {

    static Portrait of(ReceivedInvitation it) {
        Inviter inviter = it.inviter();
        return new Portrait(
                List.of(inviter.name(), inviter.key(), inviter.sentAt(), inviter.noteText()),
                new Person(
                        inviter.name(),
                        inviter.profileUrl(),
                        inviter.sentAt().toString(),
                        it.relationship().name(),
                        inviter.noteReads().name(),
                        inviter.noteText()),
                it.relationship().atLeast(Relationship.KNOWN),
                List.of(it.note(), inviter.noteReads(), it.answer()).stream().anyMatch(Portrait::isBad),
                it.words());
    }

    static Portrait of(Candidate it) {
        Prospect who = it.who();
        return new Portrait(
                who.key().<Object>map(key -> key).orElse(who.email().isEmpty() ? who.name() : who.email()),
                new Person(
                        who.name(),
                        who.profileUrl().isEmpty() ? who.email() : who.profileUrl(),
                        who.invitedAt().map(Instant::toString).orElse(""),
                        it.relationship().name(),
                        "",
                        ""),
                it.relationship().atLeast(Relationship.KNOWN),
                false,
                it.words());
    }

    static Portrait of(ConnectedPerson it) {
        return new Portrait(
                mark(it.who()),
                person(it.who().name(), it.who().profileUrl(), it.relationship()),
                it.relationship().atLeast(Relationship.KNOWN),
                false,
                it.words());
    }

    /** Of two, whichever of them has what the other looks for. */
    static Portrait of(Pair it) {
        Tie a = it.who().a();
        Tie b = it.who().b();
        boolean strange = it.relationship() == Relationship.STRANGER;
        return new Portrait(
                Stream.of(mark(a), mark(b)).collect(Collectors.toSet()),
                person(
                        a.name() + " and " + b.name(),
                        (a.profileUrl() + " " + b.profileUrl()).strip(),
                        it.relationship()),
                !strange,
                strange,
                it.words());
    }

    private static Object mark(Tie it) {
        return it.key().<Object>map(key -> key).orElse(List.of(it.name(), it.connectedOn()));
    }

    private static Person person(String name, String profileUrl, Relationship relationship) {
        return new Person(name, profileUrl, "", relationship.name(), "", "");
    }

    private static boolean isBad(Note it) {
        return it == Note.PITCH || it == Note.SCAM;
    }
}
