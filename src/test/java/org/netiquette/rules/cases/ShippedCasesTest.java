package org.netiquette.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.rules.RuleFolder;

/** The cases beside the shipped rules. */
class ShippedCasesTest {

    @TempDir
    static Path cache;

    private final RuleCases cases = new RuleCases(RuleFolder.open(Path.of("rules")), cache);

    @ParameterizedTest
    @ValueSource(strings = {"quality", "strict", "balanced", "open"})
    void hold(String policy) {
        CaseReport report = cases.policy(policy);

        assertThat(report.problems()).isEmpty();
        assertThat(report.results()).hasSizeGreaterThan(8);
    }

    @Test
    void speakForEveryRowOfTheTable() {
        assertThat(rowsOf("invitations/"))
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "R4");
    }

    @Test
    void speakForEveryRuleOfTheEtiquetteThatSaysWhomToInvite() {
        assertThat(rowsOf("outreach/")).containsExactlyInAnyOrder("O1", "O2", "O3", "O4", "O6", "O8", "O9", "O12");
    }

    private List<String> rowsOf(String folder) {
        return cases.policy("quality").results().stream()
                .filter(it -> it.rule().startsWith(folder))
                .map(CaseResult::row)
                .distinct()
                .toList();
    }
}
