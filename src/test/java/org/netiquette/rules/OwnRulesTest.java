package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.rules.cases.CaseReport;
import org.netiquette.rules.cases.RuleCases;

/** The example in {@code rules/my/README.md}, as somebody copies it. */
class OwnRulesTest {

    private static final Path SHIPPED = Path.of("rules");
    private static final Pattern INDENTED = Pattern.compile("(?m)(^    .*\n|^\n(?=    ))+");

    @TempDir
    private Path temp;

    private List<String> examples;

    @BeforeEach
    void copiesTheShippedRules() throws IOException {
        for (Path it : shipped()) {
            Rules.write(temp.resolve(it.toString()), Files.readString(it));
        }
        examples = INDENTED.matcher(Files.readString(SHIPPED.resolve("my/README.md")))
                .results()
                .map(it -> it.group().replaceAll("(?m)^ {4}", "").strip() + "\n")
                .toList();
    }

    @Test
    void exampleDecidesItsCases() {
        write("recruiter.dslr", example("there is an invitation"));
        write("cases.csv", example("row,"));
        RuleFolder rules = RuleFolder.open(temp.resolve("rules"));

        CaseReport report = new RuleCases(rules, temp.resolve("state")).account("quality", "me");

        assertThat(rules.problems()).isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(report.results()).hasSize(2);
    }

    @Test
    void bothFormsOfTheExampleMeanTheSame() throws IOException {
        write("recruiter.dslr", example("there is an invitation"));
        String sentences = say("recruiter.dslr");
        Files.delete(temp.resolve("rules/my/me/invitations/recruiter.dslr"));
        write("recruiter.drl", example("package"));

        assertThat(say("recruiter.drl")).isEqualTo(sentences).isEqualTo(example("there is an invitation"));
    }

    private String say(String file) {
        return RuleFolder.open(temp.resolve("rules")).say(temp.resolve("rules/my/me/invitations/" + file));
    }

    private void write(String file, String text) {
        Rules.write(temp.resolve("rules/my/me/invitations").resolve(file), text);
    }

    private String example(String part) {
        return examples.stream().filter(it -> it.contains(part)).findFirst().orElseThrow();
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(it -> it.startsWith("rules/invitations") || it.endsWith("words.dsl"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
