package org.netiquette.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Note;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.output.comparison.ChangedDecision.Person;

/**
 * What a comparison says of whoever a fact is about.
 *
 * @param mark what the thing that is judged is known by, whatever the rules make of it
 * @param person for people
 * @param known whether the member knows them
 * @param pitch whether what they wrote reads as a pitch or a scam
 * @param words what each word reads, as text, by its name
 */
record Portrait(Object mark, Person person, boolean known, boolean pitch, Map<String, String> words) {

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

    private static boolean isBad(Note it) {
        return it == Note.PITCH || it == Note.SCAM;
    }
}
