package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.netiquette.rules.check.Accepted;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/** Rules in sentences for tests. */
final class Said {

    static final Sentences SHIPPED = Sentences.in(Path.of("rules"), "rules/words.dsl");
    static final Subject INVITATIONS = Subject.inFolder("invitations").orElseThrow();
    static final Subject OUTREACH = Subject.inFolder("outreach").orElseThrow();

    private Said() {}

    /** A file of sentences about an invitation: each condition on a line of its own, the first one on line 7. */
    static String file(String... conditions) {
        return file(conditions, "should ask because \"why\"");
    }

    static String file(String[] conditions, String call) {
        StringBuilder lines = new StringBuilder();
        List.of(conditions).forEach(it -> lines.append("    - ").append(it).append('\n'));
        return """
                // Why: a test needs it.
                // Source: invented

                rule "It should be asked."
                when
                    there is an invitation
                %sthen
                    %s
                end
                """.formatted(lines, call);
    }

    static Subject subject(Path file) {
        return Subject.inFolder(file.toAbsolutePath().getParent().getFileName().toString())
                .orElseThrow();
    }

    /** The rule of a file that passes, whatever it is written in. */
    static CheckedRule rule(String name, Subject subject, String text) {
        return rule(RuleCheck.check(source(name, subject, text)));
    }

    /** The rule in sentences, under a name of choice. */
    static CheckedRule rule(String name, Subject subject, Sentences sentences, String text) {
        return meaning(name, rule(sentences.check(source("rule.dslr", subject, text))));
    }

    /** A rule without the lines on which anything stands. */
    static CheckedRule meaning(String name, CheckedRule it) {
        return new CheckedRule(
                it.id(),
                it.sentence(),
                it.why(),
                it.source(),
                it.subject(),
                it.conditions(),
                it.force(),
                it.verdict(),
                it.reason(),
                name,
                0,
                it.accepted().stream()
                        .map(danger -> new Accepted(danger.danger(), danger.because(), 0))
                        .toList());
    }

    /** What is wrong with a file of sentences about an invitation. */
    static List<String> problems(String text) {
        return problems(INVITATIONS, text);
    }

    static List<String> problems(Subject subject, String text) {
        return SHIPPED.check(source("rule.dslr", subject, text)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    static RuleSource source(String name, Subject subject, String text) {
        return source(name, subject, text.getBytes(StandardCharsets.UTF_8));
    }

    static RuleSource source(String name, Subject subject, byte[] bytes) {
        return new RuleSource(name, subject.folder() + "/rule", subject, bytes);
    }

    private static CheckedRule rule(RuleCheck.Result result) {
        assertThat(result.problems()).isEmpty();
        return result.rule().orElseThrow();
    }
}
