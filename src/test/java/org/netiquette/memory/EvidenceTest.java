package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.ReceivedInvitation;
import tools.jackson.databind.node.ObjectNode;

/** Facts as they are kept. */
class EvidenceTest {

    @Test
    void readsAnAnswerThatWasKeptBeforeAnswersCouldBeAboutOthers() {
        String kept = kept(new Answer("photo", "no", Map.of())).replace(",\"about\":null", "");

        assertThat(kept).doesNotContain("about");
        assertThat(Evidence.read(kept, KeptFact.INVITATION).grounds().answers())
                .containsExactly(new Answer("photo", "no", Map.of()));
    }

    @Test
    void readsAnAnswerAboutSomebodyElse() {
        Answer.Voucher voucher = new Answer.Voucher("Ann Lee", "https://www.linkedin.com/in/ann");
        Answer answer = new Answer("trust", "trusted", Map.of(), Optional.of(voucher));

        assertThat(Evidence.read(kept(answer), KeptFact.INVITATION).grounds().answers())
                .containsExactly(answer);
    }

    @Test
    void readsHowOldAnInvitationWasOnItsNight() {
        assertThat(Evidence.read(kept(new Answer("photo", "no", Map.of())), LocalDate.of(1970, 1, 8))
                        .daysOpen())
                .isEqualTo(7);
    }

    private static String kept(Answer answer) {
        ObjectNode tree = Json.tree(ReceivedInvitation.unknown());
        tree.set("grounds", Json.tree(new Grounds(Map.of(), List.of(), "", "", List.of(), List.of(answer))));
        return Evidence.of(Json.read(Json.write(tree), ReceivedInvitation.class))
                .json();
    }
}
