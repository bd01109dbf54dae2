package org.netiquette.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.plan.Someone.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Relationship;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

class RankingTest {

    @Test
    void ranksByForceThenByHowWellTheyAreKnownThenByWhatFits() {
        List<Someone> all = List.of(
                Someone.named("G"),
                Someone.named("H").at("https://www.linkedin.com/in/a"),
                Someone.named("H").at("https://www.linkedin.com/in/b"),
                Someone.named("F").fits(false, false, false, 2),
                Someone.named("E").fits(false, false, true, 0),
                Someone.named("D").fits(false, true, false, 0),
                Someone.named("C").fits(true, false, false, 0),
                Someone.named("B").is(Relationship.TRUSTED),
                Someone.named("A2").judged(proposal(Verdict.INVITE, Force.MAY, "x")),
                Someone.named("A1").judged(proposal(Verdict.INVITE, Force.MUST, "x")));
        assertThat(Ranking.of(all.stream().map(Someone::considered).toList()))
                .extracting(it -> it.who().name())
                .containsExactly("A1", "B", "C", "D", "E", "F", "G", "H", "H", "A2");
    }

    @Test
    void putsThoseOfWhomNoRuleSpeaksLast() {
        assertThat(Ranking.of(List.of(
                        Someone.named("A").judged().considered(),
                        Someone.named("B")
                                .judged(proposal(Verdict.SKIP, Force.MAY, "x"))
                                .considered())))
                .extracting(it -> it.who().name())
                .containsExactly("B", "A");
    }
}
