package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Note;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/** Ann invited on 2026-11-10; the night is that of 2026-11-20. */
class RepliesTest {

    private static final Person ANN = person("Ann Lee", "ann");
    private static final String REASON = "I liked your talk on pumps and would like to exchange notes about valves.";

    private final World world = new World();

    @Test
    void seesNoQuestionWhereNothingWasWritten() {
        ReceivedInvitation it = world.invitedBy(ANN).only();
        assertThat(it.question()).isEqualTo(Question.NONE);
        assertThat(it.course().letters()).isEmpty();
    }

    @Test
    void waitsForAnAnswer() {
        ReceivedInvitation it =
                world.invitedBy(ANN).memberWrote(ANN, "2026-11-12").only();
        assertThat(it.question()).isEqualTo(Question.WAITING);
        assertThat(it.grounds().words())
                .containsEntry("question", "you asked on 2026-11-12, and the answer may come until 2026-11-26");
    }

    @Test
    void waitsThroughTheFourteenthDayAndNoLonger() {
        Instant longAgo = Instant.parse("2026-11-01T12:00:00Z");
        assertThat(new World()
                        .invitedBy(ANN, "", longAgo)
                        .memberWrote(ANN, "2026-11-06")
                        .only()
                        .question())
                .isEqualTo(Question.WAITING);
        assertThat(new World()
                        .invitedBy(ANN, "", longAgo)
                        .memberWrote(ANN, "2026-11-05")
                        .only()
                        .question())
                .isEqualTo(Question.LAPSED);
    }

    @Test
    void readsALateAnswerStill() {
        ReceivedInvitation it = world.invitedBy(ANN, "", Instant.parse("2026-10-01T12:00:00Z"))
                .memberWrote(ANN, "2026-10-02")
                .message(ANN, false, "2026-11-19", REASON)
                .only();
        assertThat(it.question()).isEqualTo(Question.ANSWERED);
        assertThat(it.answer()).isEqualTo(Note.REASONED);
    }

    @Test
    void joinsAllThatWasWrittenSince() {
        ReceivedInvitation it = world.invitedBy(ANN)
                .memberWrote(ANN, "2026-11-11")
                .message(ANN, false, "2026-11-12", "Hello!")
                .message(ANN, false, "2026-11-13", REASON)
                .only();
        assertThat(it.course().answer()).isEqualTo("Hello!\n\n" + REASON);
        assertThat(it.answer()).isEqualTo(Note.REASONED);
    }

    @Test
    void takesNoMessageBeforeTheNewestInvitationForAQuestion() {
        ReceivedInvitation it = world.invitedAgainBy(ANN, "2026-05-01")
                .memberWrote(ANN, "2026-05-02")
                .wrote(ANN, "2026-05-03")
                .only();
        assertThat(it.question()).isEqualTo(Question.NONE);
    }

    @Test
    void takesTheInvitationsOwnNoteForNoAnswer() {
        ReceivedInvitation it = world.invitedBy(ANN, "Hi, let's  connect on pumps")
                .memberWrote(ANN, "2026-11-12")
                .message(ANN, false, "2026-11-13", "Hi, let's connect on pumps ")
                .only();
        assertThat(it.question()).isEqualTo(Question.WAITING);
    }

    @Test
    void takesADefaultTextForNoAnswer() {
        ReceivedInvitation it = world.invitedBy(ANN)
                .memberWrote(ANN, "2026-11-12")
                .message(ANN, false, "2026-11-13", "Hi Me, I'd like to join your LinkedIn network.")
                .only();
        assertThat(it.question()).isEqualTo(Question.WAITING);
    }

    @Test
    void takesAGroupChatForNoQuestion() {
        ReceivedInvitation it = world.invitedBy(ANN)
                .groupChat(ANN, person("Rob Stone", "rob"), "2026-11-12")
                .only();
        assertThat(it.question()).isEqualTo(Question.NONE);
    }

    @Test
    void takesWhatTheyWroteBeforeTheQuestionForNoAnswer() {
        ReceivedInvitation it = world.invitedBy(ANN)
                .message(ANN, false, "2026-11-11", REASON)
                .memberWrote(ANN, "2026-11-12")
                .only();
        assertThat(it.question()).isEqualTo(Question.WAITING);
    }

    @Test
    void countsAContradictedReasonAsUnclear() {
        ReceivedInvitation it = world.workedAt("Pumpworks", 2010, 2020)
                .invitedBy(ANN)
                .memberWrote(ANN, "2026-11-12")
                .message(
                        ANN,
                        false,
                        "2026-11-13",
                        "We worked together at Steelworks, and I would like to talk about valves.")
                .only();
        assertThat(it.course().answerReads()).isEqualTo(Note.REASONED);
        assertThat(it.answer()).isEqualTo(Note.UNCLEAR);
        assertThat(it.grounds().checks()).anyMatch(check -> check.lookAt()
                .startsWith("Their answer does not fit your data: you never worked at Steelworks"));
    }

    @Test
    void makesNobodyKnown() {
        ReceivedInvitation it = world.invitedBy(ANN)
                .memberWrote(ANN, "2026-11-12")
                .message(ANN, false, "2026-11-13", REASON)
                .only();
        assertThat(it.relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(it.talked()).isTrue();
    }

    @Test
    void remembersAQuestionThatThisArchiveDoesNotHold() {
        Past past = new Past(
                Optional.empty(),
                List.of(),
                List.of(
                        new Past.Letter(ANN, Instant.parse("2026-11-12T10:00:00Z"), true, "How do we know each other?"),
                        new Past.Letter(ANN, Instant.parse("2026-11-13T10:00:00Z"), false, REASON)),
                List.of());
        ReceivedInvitation it = world.invitedBy(ANN).remembering(past).only();
        assertThat(it.question()).isEqualTo(Question.ANSWERED);
        assertThat(it.answer()).isEqualTo(Note.REASONED);
    }

    @Test
    void countsAMessageOnceThatTwoErasOfArchivesHold() {
        Past past = new Past(
                Optional.empty(),
                List.of(),
                List.of(new Past.Letter(ANN, Instant.parse("2026-11-12T10:00:30Z"), true, "something  to say")),
                List.of());
        ReceivedInvitation it = world.invitedBy(ANN)
                .memberWrote(ANN, "2026-11-12")
                .remembering(past)
                .only();
        assertThat(it.course().letters()).hasSize(1);
    }

    @Test
    void saysWhatHoldsForANamesakeWhereOnlyTheNameTiesTheAnswer() {
        ReceivedInvitation it = world.invitedBy(ANN)
                .memberWrote(person("Ann Lee"), "2026-11-12")
                .message(person("Ann Lee"), false, "2026-11-13", REASON)
                .only();
        assertThat(it.question()).isEqualTo(Question.ANSWERED);
        assertThat(it.grounds().checks())
                .anyMatch(check -> Question.NONE.equals(check.otherwise().get("question")));
    }
}
