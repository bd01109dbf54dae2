package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.Photo;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Holding;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/** What is read off the tree of a rule, and what the compiled rule does, are the same. */
class HoldingTest {

    private static final int RULES = 60;
    private static final int FACTS = 1_000;

    @TempDir
    Path temp;

    static List<Subject> subjects() {
        return Subject.ALL;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void agreesWithTheCompiledRule(Subject subject) {
        RandomRules random = new RandomRules(subject, 61);
        List<CheckedRule> rules =
                IntStream.range(0, RULES).mapToObj(random::rule).toList();
        // What comes after a question is no matter of a single rule
        List<Judgeable> facts =
                Stream.generate(() -> random.fact().unasked()).limit(FACTS).toList();

        List<Decision> decisions =
                new BookCache(temp.resolve("books")).book(rules, Map.of()).judge(facts);

        int spoken = 0;
        for (int i = 0; i < facts.size(); i++) {
            Holding holding = Holding.of(facts.get(i));
            assertThat(decisions.get(i).proposals())
                    .as("%s", facts.get(i))
                    .extracting(Proposal::rule)
                    .containsExactlyInAnyOrderElementsOf(rules.stream()
                            .filter(holding::holds)
                            .map(CheckedRule::id)
                            .toList());
            spoken += decisions.get(i).proposals().size();
        }
        assertThat(spoken).isBetween(FACTS * RULES / 10, FACTS * RULES * 9 / 10);
    }

    @Test
    void readsWordsOfAMap() {
        CheckedRule rule = RandomRules.rule(Subject.ALL.get(0), 1, "photo == Photo.MISSING, mutuals > 2");

        assertThat(Holding.of(Map.of("photo", Photo.MISSING, "mutuals", 3)).holds(rule))
                .isTrue();
        assertThat(Holding.of(Map.of("photo", Photo.MISSING, "mutuals", 2)).holds(rule))
                .isFalse();
        assertThatThrownBy(() -> Holding.of(Map.of("photo", Photo.MISSING)).holds(rule))
                .hasMessage("The word mutuals must have a value.");
    }
}
