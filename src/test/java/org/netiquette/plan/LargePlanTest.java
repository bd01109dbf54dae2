package org.netiquette.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargePlanTest {

    private static final Limits FREE = new Limits(10, 50, 5, 3, 200, 14, 14);

    @Test
    @Timeout(30)
    void drafts30000CandidatesNoFurtherThanTheDaysAhead() {
        FewWords words = new FewWords();
        List<Considered> all =
                IntStream.range(0, 30_000).mapToObj(LargePlanTest::someone).toList();
        Plan plan =
                new Outreach(FREE, words, LocalDate.of(2026, 3, 10), ZoneId.of("UTC")).plan(all, List.of(), List.of());
        assertThat(plan.steps()).hasSize(30_000);
        assertThat(words.drafted()).isEqualTo(5);
        assertThat(plan.budget())
                .hasValue(
                        "On a free account: 5 personal notes a month; 29995 people wait; 29995 of them have an e-mail "
                                + "address, and an e-mail to 10 of them is drafted.");
    }

    private static Considered someone(int number) {
        return Someone.named("Name" + number + " Lee")
                .mail("name" + number + "@example.org")
                .considered();
    }
}
