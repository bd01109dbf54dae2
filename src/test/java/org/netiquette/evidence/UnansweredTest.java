package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Check;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Person;

/** Which last words of a connection wait for an answer. */
class UnansweredTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");
    private static final String QUESTION = "Could we speak about the boat next week?";

    private static World connected() {
        return new World().connectedTo(ANN, "", "", "2020-01-01");
    }

    @Test
    void theirLastWordsWait() {
        ConnectedPerson ann = connected()
                .memberWrote(ANN, "2026-11-01")
                .message(ANN, false, "2026-11-02", QUESTION)
                .connection();

        assertThat(ann.unanswered()).isTrue();
        assertThat(ann.who().unanswered()).isEqualTo(QUESTION);
        assertThat(ann.grounds().words())
                .containsEntry("unanswered", "they wrote on 2026-11-02 and wait for an answer");
    }

    @Test
    void anAnswerOfAnyKindIsOne() {
        assertThat(connected()
                        .message(ANN, false, "2026-11-02", QUESTION)
                        .message(ANN, true, "2026-11-03", "Congrats on your work anniversary!")
                        .connection()
                        .unanswered())
                .isFalse();
    }

    @Test
    void oldWordsAreLetBe() {
        assertThat(connected()
                        .message(ANN, false, "2026-09-20", QUESTION)
                        .connection()
                        .unanswered())
                .isFalse();
        assertThat(connected()
                        .message(ANN, false, "2026-09-21", QUESTION)
                        .connection()
                        .unanswered())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congrats on your work anniversary!",
                "Thanks!",
                "Ok, great, see you then",
                "Danke, bis bald!",
                "Merci beaucoup, à bientôt",
                "👍",
                "Thank you so much, Me!",
                "We offer SEO services that triple your leads. Book a demo: https://seo.example"
            })
    void someWordsWaitForNoAnswer(String text) {
        assertThat(connected()
                        .memberWrote(ANN, "2026-11-01")
                        .message(ANN, false, "2026-11-02", text)
                        .connection()
                        .unanswered())
                .isFalse();
    }

    @Test
    void aQuestionBeforeTheThanksStillWaits() {
        ConnectedPerson ann = connected()
                .memberWrote(ANN, "2026-11-01")
                .message(ANN, false, "2026-11-02", QUESTION)
                .message(ANN, false, "2026-11-03", "Thanks!")
                .connection();

        assertThat(ann.who().unanswered()).isEqualTo(QUESTION);
    }

    @Test
    void theAnswerAboutAnInvitationIsNoneOfThisAffair() {
        World world = new World()
                .connectedTo(ANN, "", "", "2026-11-15")
                .invitedBy(ANN, "Shall we meet about the boat?")
                .message(ANN, false, "2026-11-10", "Shall we meet about the boat?")
                .message(ANN, true, "2026-11-11", "How do we know each other?")
                .message(ANN, false, "2026-11-12", "From the dry dock in Ghent, where you spoke.");

        assertThat(world.connection().unanswered()).isFalse();
        assertThat(world.message(ANN, false, "2026-11-16", QUESTION)
                        .connection()
                        .unanswered())
                .isTrue();
    }

    @Test
    void wordsThatOnlyTheNameTiesToThemAreToBeChecked() {
        Person keyless = person("Ann Lee");
        ConnectedPerson ann = connected()
                .message(keyless, true, "2026-11-01", "Here are the drawings.")
                .message(keyless, false, "2026-11-02", QUESTION)
                .connection();

        assertThat(ann.unanswered()).isTrue();
        assertThat(ann.grounds().checks())
                .containsExactly(new Check(
                        "Is it the same person? Only the name says so: you wrote to each other on 2 days, last on"
                                + " 2026-11-02; they wrote and wait for an answer",
                        "if it is not",
                        Map.of(
                                "relationship",
                                Relationship.STRANGER,
                                "talked",
                                false,
                                "dormant",
                                false,
                                "unanswered",
                                false)));
    }
}
