package org.netiquette.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Proposals;

/**
 * An open received invitation, as rules see it: one flat fact whose words are worked out before any rule runs. Only the
 * components that carry {@link Word} can be asked for by a rule.
 *
 * @param inviter who sent it, and what they wrote
 * @param grounds what the words rest on
 * @param course what was asked and answered since, and what was decided on earlier nights
 * @param proposals what rules proposed so far
 */
public record ReceivedInvitation(
        Inviter inviter,
        Grounds grounds,

        @Word("Does the profile show a photo? UNKNOWN unless a sheet says so.")
        Photo photo,

        @Word("How well does the member know the inviter?") Relationship relationship,

        @Word("What kind of note came with it? A reason that the member's data contradicts counts as UNCLEAR.")
        Note note,

        @Word("Could the reason in the note as well be a sales pitch or a scam?")
        boolean doubtful,

        @Word("How many other inviters sent the same text, names apart? Short texts and default texts do not count.")
        int sameText,

        @Word("Does the member's own data bear out what the note claims?")
        Claim claim,

        @Word("Did a trusted connection introduce them?") boolean introducedByTrusted,

        @Word("Is there an introduction by a trusted connection, or a reason that the member's data bears out?")
        boolean veryGoodReason,

        @Word("Does the member follow, read or buy their work, or did they say something worthwhile in a group?")
        boolean followed,

        @Word("Is something of weight shared: employer, school, group, community, event, three connections?")
        boolean strongThread,

        @Word("Is anything at all shared, a town or an industry included?")
        boolean anyThread,

        @Word("Which kinds of things are shared?") List<ThreadKind> threadKinds,

        @Word("Does the inviter fit what the member offers or seeks?")
        boolean benefit,

        @Word(
                "Have the two written to each other? Of a question about the invitation, only an answer that says why counts.")
        boolean talked,

        @Word("Does the inviter bear the name of a connection under another profile link?")
        boolean namesake,

        @Word("How many shared connections are known?") int mutuals,
        @Word("How many days ago was it sent?") int daysOpen,

        @Word("What the inviter's headline says; empty when unknown.")
        String headline,

        @Word("Where the inviter works; empty when unknown.")
        String company,

        @Word("The inviter's industry; empty when unknown.") String industry,

        @Word("Where the inviter lives; empty when unknown.")
        String location,

        @Word("The language of the note as a two-letter code; empty when there is none.")
        String language,

        @Word("Did the member ask them a question since, and what came of it?")
        Question question,

        @Word("What kind of text is their answer? NONE until they answer; a contradicted reason counts as UNCLEAR.")
        Note answer,

        @Word("Is there an introduction by a trusted connection, or a reason in the answer that the data bears out?")
        boolean veryGoodAnswer,

        Course course,
        Proposals proposals)
        implements Judgeable {

    public ReceivedInvitation {
        threadKinds = List.copyOf(threadKinds);
    }

    /** What each word reads, as text, by its name. */
    public Map<String, String> words() {
        return Words.of(this);
    }

    /** An invitation of which nothing is known: every word reads unknown, none or no. */
    public static ReceivedInvitation unknown() {
        return new ReceivedInvitation(
                new Inviter("", "", Instant.EPOCH, "", Note.NONE),
                Grounds.none(),
                Photo.UNKNOWN,
                Relationship.STRANGER,
                Note.NONE,
                false,
                0,
                Claim.NONE,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                false,
                false,
                false,
                0,
                0,
                "",
                "",
                "",
                "",
                "",
                Question.NONE,
                Note.NONE,
                false,
                Course.none(),
                new Proposals());
    }

    @Override
    public boolean wasAsked() {
        return question != Question.NONE;
    }

    @Override
    public Optional<OwnVerdict> own() {
        return course.own();
    }

    /** The invitation as it would be judged had the member asked nothing since. */
    @Override
    public ReceivedInvitation unasked() {
        return !wasAsked()
                ? this
                : new ReceivedInvitation(
                        inviter,
                        grounds,
                        photo,
                        relationship,
                        note,
                        doubtful,
                        sameText,
                        claim,
                        introducedByTrusted,
                        veryGoodReason,
                        followed,
                        strongThread,
                        anyThread,
                        threadKinds,
                        benefit,
                        talked,
                        namesake,
                        mutuals,
                        daysOpen,
                        headline,
                        company,
                        industry,
                        location,
                        language,
                        Question.NONE,
                        Note.NONE,
                        false,
                        course,
                        new Proposals());
    }
}
