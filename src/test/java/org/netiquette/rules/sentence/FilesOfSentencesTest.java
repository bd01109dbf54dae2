package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netiquette.rules.check.CheckedRule;

/** The form of a {@code .dslr} file, and that its lines are those of the messages. */
class FilesOfSentencesTest {

    private static final String RULE = """
            // Why: recruiters are why I am here.
            // Source: my own

            // a recruiter
            rule "A recruiter should be accepted."
            when
                // who wrote
                there is an invitation

                - whose headline contains "ecruiter" // or Recruiter
                - from a stranger
            then
                should accept because "a recruiter"
            end
            """;

    @Test
    void holdsAllThatARuleSays() {
        CheckedRule rule = rule(RULE);

        assertThat(rule.sentence()).isEqualTo("A recruiter should be accepted.");
        assertThat(rule.why()).isEqualTo("recruiters are why I am here.");
        assertThat(rule.source()).isEqualTo("my own");
        assertThat(rule.reason()).isEqualTo("a recruiter");
        assertThat(rule.words()).containsExactly("headline", "relationship");
    }

    @Test
    void meansTheSameWithTheLinesThatDroolsEditorsWant() {
        assertThat(rule(RULE.replace("rule \"", "package rules.invitations;\nimport org.netiquette.fact.*;\nrule \"")))
                .isEqualTo(rule(RULE));
        assertThat(rule(RULE.replace("rule \"", "package rules.invitations\nrule \"")))
                .isEqualTo(rule(RULE));
        assertThat(rule(RULE.replace("rule \"", "import org.netiquette.fact.*\nrule \"")))
                .isEqualTo(rule(RULE));
    }

    @Test
    void understandsFilesOfOtherEditors() {
        String text = RULE.replace("\n", "\r\n").replace("    ", "\t").replace("from a", "from\u00A0a");

        assertThat(rule("\uFEFF" + text)).isEqualTo(rule(RULE));
    }

    @Test
    void refusesOtherEncodingsAsRuleFilesAre() {
        assertThat(problems(RULE.getBytes(StandardCharsets.UTF_16))).containsExactly("""
                rule.dslr:1: The file must be UTF-8; this one is UTF-16.
                Maybe an editor saved it as «Unicode».""");
        assertThat(problems(RULE.replace("recruiter should", "café should").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("""
                        rule.dslr:5: The file must be UTF-8; this line is not.
                        Maybe an editor saved it as Windows text.""");
    }

    /** Below and above lines that go, and with line ends of both worlds. */
    @Test
    void namesTheLineThatAPersonWrote() {
        String text = RULE.replace("from a stranger", "from a strnger").replace("should accept", "must accept");
        List<String> expected = List.of("""
                rule.dslr:11: No sentence of rules/words.dsl reads "from a strnger".
                Maybe "from a stranger" is meant.""");

        assertThat(Said.problems(text)).isEqualTo(expected);
        assertThat(Said.problems(text.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(Said.problems(RULE.replace("should accept", "must accept")))
                .containsExactly("rule.dslr:5: The call says must, the name of the rule does not (A recruiter should be"
                        + " accepted.).");
        assertThat(Said.problems(RULE.replace("\"a recruiter\"", "\"\"")))
                .containsExactly("rule.dslr:13: The reason must say something, in at most 300 characters.");
    }

    @Test
    void asksForWhyAndSource() {
        assertThat(Said.problems(RULE.replace("// Why:", "//").replace("// Source:", "//")))
                .containsExactly(
                        "rule.dslr: Above the rule must stand a line \"// Source: …\" that says where the rule comes from.",
                        "rule.dslr: Above the rule must stand a line \"// Why: …\" that says why there is this rule.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Said.problems(RULE.replace("    there is an invitation\n", "")))
                .containsExactly("""
                        rule.dslr:9: No sentence of rules/words.dsl reads "- whose headline contains "ecruiter"".""");
        assertThat(Said.problems(RULE.replaceFirst("(?s)    // who.*stranger\n", "")))
                .containsExactly("""
                        rule.dslr:7: After when must stand what the rule looks at.
                        Maybe the line "there is an invitation" is missing.""");
        assertThat(Said.problems(RULE.replace("    should accept because \"a recruiter\"\n", "")))
                .containsExactly("""
                        rule.dslr:13: After then must stand what the rule proposes.
                        Maybe the line "must accept because {reason}" is missing.""");
        assertThat(Said.problems(RULE.replace("when\n", "")))
                .containsExactly("rule.dslr:7: After the name of the rule must stand when, on a line of its own.");
        assertThat(Said.problems(RULE.replace("end\n", "")))
                .containsExactly("rule.dslr:13: After the proposal must stand end, on a line of its own.");
        assertThat(Said.problems(RULE.replace("- from a stranger", "from a stranger")))
                .containsExactly("""
                        rule.dslr:11: A condition must begin with a hyphen, and then must stand on a line of its own: from \
                        a stranger.
                        Maybe "- from a stranger" is meant.""");
        assertThat(Said.problems(RULE.replace("// a recruiter", "a recruiter"))).containsExactly("""
                        rule.dslr:4: Above the rule stand comments only; this is none: a recruiter.
                        Maybe // is missing before it.""");
    }

    @Test
    @Timeout(20)
    void saysNoMoreThanAnybodyReads() {
        String odd = "    somebody or other whose name is not what it was\n".repeat(1_200);
        String sentences = "    - from a stranger\n".repeat(2_500);

        assertThat(Said.problems(RULE.replace("then\n", odd + "then\n"))).hasSize(50);
        assertThat(Said.problems(RULE.replace("then\n", sentences + "then\n")))
                .containsExactly("rule.dslr:60: A rule must have at most 50 conditions.");
    }

    private static CheckedRule rule(String text) {
        return Said.rule("rule.dslr", Said.INVITATIONS, Said.SHIPPED, text);
    }

    private static List<String> problems(byte[] bytes) {
        return Said.SHIPPED.check(Said.source("rule.dslr", Said.INVITATIONS, bytes)).problems().stream()
                .map(Object::toString)
                .toList();
    }
}
