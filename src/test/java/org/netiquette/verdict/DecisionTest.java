package org.netiquette.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Proposal DECLINE =
            new Proposal("invitations/no-photo", Verdict.DECLINE, Force.SHOULD, "no photo");
    private static final Proposal ASK = new Proposal("invitations/unclear", Verdict.ASK, Force.MAY, "it is unclear");
    private static final OwnVerdict ACCEPT = new OwnVerdict(Verdict.ACCEPT, LocalDate.of(2026, 11, 22));

    @Test
    void leavesTheVerdictToTheRulesWhereTheMemberSaysNothing() {
        Decision it = Decision.of(List.of(ASK, DECLINE)).under(Optional.empty());
        assertThat(it).isEqualTo(Decision.of(List.of(DECLINE, ASK)));
        assertThat(it.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(it.force()).contains(Force.SHOULD);
    }

    @Test
    void givesTheMemberTheLastWord() {
        Decision it = Decision.of(List.of(ASK, DECLINE)).under(Optional.of(ACCEPT));
        assertThat(it.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(it.force()).contains(Force.MUST);
    }

    @Test
    void stillTellsWhatTheRulesSay() {
        Decision it = Decision.of(List.of(ASK, DECLINE)).under(Optional.of(ACCEPT));
        assertThat(it.ruled()).isEqualTo(Verdict.DECLINE);
        assertThat(it.deciding()).contains(DECLINE);
        assertThat(it.agreeing()).containsExactly(DECLINE);
        assertThat(it.outvoted()).containsExactly(ASK);
    }

    @Test
    void takesTheMembersWordWhereNoRuleSpeaks() {
        Decision it = Decision.of(List.of()).under(Optional.of(ACCEPT));
        assertThat(it.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(it.force()).contains(Force.MUST);
        assertThat(it.ruled()).isEqualTo(Verdict.LOOK);
        assertThat(Decision.of(List.of()).force()).isEmpty();
    }
}
