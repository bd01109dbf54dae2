package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.Rules;
import org.netiquette.rules.Samples;
import org.netiquette.rules.check.CheckedRule;

/** Every shipped rule can be said in sentences, and what is said means the same rule. */
class SaidRulesTest {

    private static final Path SHIPPED = Path.of("rules");

    @TempDir
    private Path temp;

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(it -> it.toString().endsWith(".drl")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsBackAsTheSameRule(Path file) throws IOException {
        CheckedRule rule = Said.rule("rule.drl", Said.subject(file), Files.readString(file));

        String said = Said.SHIPPED.say(rule);

        assertThat(Said.rule("rule.drl", Said.subject(file), Said.SHIPPED, said))
                .isEqualTo(Said.meaning("rule.drl", rule));
    }

    /** The whole folder in sentences: the same book, and the same proposals for everybody. */
    @Test
    void decidesTheSameInSentences() throws IOException {
        Path rules = temp.resolve("rules");
        Rules.write(rules.resolve("words.dsl"), Files.readString(SHIPPED.resolve("words.dsl")));
        RuleFolder shipped = RuleFolder.open(SHIPPED);
        for (Path file : shipped()) {
            String name = SHIPPED.relativize(file).toString().replace(".drl", ".dslr");
            Rules.write(rules.resolve(name), shipped.say(file));
        }
        RuleFolder said = RuleFolder.open(rules);

        assertThat(said.problems()).isEmpty();
        RuleBook one = shipped.book("quality", "", temp.resolve("state"));
        RuleBook other = said.book("quality", "", temp.resolve("other"));
        assertThat(other.rules()).hasSameSizeAs(one.rules()).hasSizeGreaterThan(60);
        assertThat(other.hash()).isEqualTo(one.hash());
        assertThat(other.judge(Samples.facts())).isEqualTo(one.judge(Samples.facts()));
    }
}
