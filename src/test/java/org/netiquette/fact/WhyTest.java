package org.netiquette.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

class WhyTest {

    private static final Optional<OwnVerdict> ACCEPT =
            Optional.of(new OwnVerdict(Verdict.ACCEPT, LocalDate.of(2026, 11, 22)));

    @Test
    void saysFirstThatTheMemberDecidedSo() {
        Decision decision = Decision.of(List.of(
                        new Proposal("invitations/no-photo", Verdict.DECLINE, Force.SHOULD, "no photo"),
                        new Proposal("invitations/unclear", Verdict.ASK, Force.MAY, "it is unclear")))
                .under(ACCEPT);
        assertThat(Why.text(decision, List.of("photo"), Map.of("photo", "your sheet says so"), "no rule speaks"))
                .isEqualTo("you decided so yourself on 2026-11-22. By the rules: DECLINE (should), no photo: your sheet"
                        + " says so. Outvoted: ASK (may), it is unclear");
    }

    @Test
    void saysThatNoRuleSpoke() {
        assertThat(Why.text(Decision.of(List.of()).under(ACCEPT), List.of(), Map.of(), "no rule speaks"))
                .isEqualTo("you decided so yourself on 2026-11-22. By the rules: LOOK, no rule speaks");
    }
}
