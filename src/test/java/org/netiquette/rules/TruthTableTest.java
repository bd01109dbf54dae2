package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/** The shipped rules against the etiquette's table, over every combination of its words. */
class TruthTableTest {

    private static final RuleFolder SHIPPED = RuleFolder.open(Path.of("rules"));
    private static final List<Combination> COMBINATIONS = Combination.all().toList();

    @TempDir
    static Path cache;

    @BeforeAll
    static void countsCombinations() {
        assertThat(COMBINATIONS).hasSizeGreaterThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quality", "strict", "balanced", "open"})
    void holdsForEveryCombination(String policy) {
        List<Decision> decisions = decisions(policy);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            TruthTable.Row row = TruthTable.row(policy, COMBINATIONS.get(i));
            Decision decision = decisions.get(i);
            boolean right = decision.deciding()
                    .filter(it -> it.verdict() == row.verdict() && it.force() == row.force())
                    .isPresent();
            if (!right) {
                wrong.add(row + " but " + decision + " for " + COMBINATIONS.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quality", "strict", "balanced", "open"})
    void everyRuleDecidesSomewhere(String policy) {
        Set<String> deciding = new TreeSet<>();
        decisions(policy)
                .forEach(it -> it.agreeing().stream().map(Proposal::rule).forEach(deciding::add));
        RuleBook book = SHIPPED.book(policy, "", cache);
        assertThat(book.rules())
                .extracting(RuleInfo::id)
                .filteredOn(it -> it.startsWith("invitations/"))
                .filteredOn(it ->
                        !it.matches("invitations/(asked-.*|answered-.*|same-text.*|mass-mailing|reason-that-may.*)"))
                .hasSameElementsAs(deciding);
    }

    @Test
    void everyRowHasACombination() {
        Set<Integer> rows = new HashSet<>();
        COMBINATIONS.forEach(it -> rows.add(TruthTable.row("quality", it).number()));
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 16).boxed().toList());
    }

    private static List<Decision> decisions(String policy) {
        return SHIPPED.book(policy, "", cache)
                .judge(COMBINATIONS.stream().map(Combination::fact).toList());
    }
}
