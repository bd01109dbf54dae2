package org.netiquette.draft;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netiquette.fact.Claim;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Course;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.verdict.Proposals;

/** Invented invitations. */
record Facts(
        String name, String note, Note kind, Claim claim, String claimed, String language, Relationship relationship) {

    static Facts of(String name) {
        return new Facts(name, "", Note.NONE, Claim.NONE, "", "", Relationship.STRANGER);
    }

    Facts note(String text, Note reads) {
        return new Facts(name, text, reads, claim, claimed, language, relationship);
    }

    Facts claim(Claim other, String about) {
        return new Facts(name, note, kind, other, about, language, relationship);
    }

    Facts language(String other) {
        return new Facts(name, note, kind, claim, claimed, other, relationship);
    }

    Facts known(Relationship other) {
        return new Facts(name, note, kind, claim, claimed, language, other);
    }

    ReceivedInvitation sharing(ThreadKind thread, String value) {
        return invitation(List.of(new CommonThread(thread, value, true)));
    }

    ReceivedInvitation alone() {
        return invitation(List.of());
    }

    private ReceivedInvitation invitation(List<CommonThread> threads) {
        Note counts = claim == Claim.CONTRADICTED ? Note.UNCLEAR : kind;
        return new ReceivedInvitation(
                new Inviter(
                        name,
                        "https://www.linkedin.com/in/"
                                + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        Instant.EPOCH,
                        note,
                        kind),
                new Grounds(Map.of(), threads, "", claimed, List.of(), List.of()),
                Photo.UNKNOWN,
                relationship,
                counts,
                false,
                0,
                claim,
                false,
                false,
                threads.stream().anyMatch(it -> it.kind() == ThreadKind.FOLLOWED),
                !threads.isEmpty(),
                !threads.isEmpty(),
                threads.stream().map(CommonThread::kind).toList(),
                false,
                false,
                false,
                0,
                0,
                "",
                "",
                "",
                "",
                language,
                Question.NONE,
                Note.NONE,
                false,
                Course.none(),
                new Proposals());
    }
}
