package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

/** What a person is told of rules: the shipped ones, those of a policy, and their own. */
class RulesCommandsTest {

    private static final String MINE = """
            // Why: recruiters are why I am here.
            // Source: my own
            package rules.invitations;
            import org.netiquette.fact.*;

            rule "A recruiter may be accepted."
            when
                $it : ReceivedInvitation( headline contains "ecruiter", photo != Photo.MISSING )
            then
                $it.mayAccept( "a recruiter" );
            end
            """;

    @TempDir
    private static Path folder;

    private static Cli cli;

    @BeforeAll
    static void writesRulesOfOnesOwn() {
        cli = new Cli(folder).withSample().withOwnRules();
        Cli.write(cli.rules().resolve("my/sample/invitations/recruiter.drl"), MINE);
        Cli.write(
                cli.rules().resolve("my/sample/invitations/unclear-note.drl"),
                MINE.replace("A recruiter may", "An unclear note must").replace("mayAccept", "mustAccept"));
        Cli.write(cli.rules().resolve("my/sample/invitations/cases.csv"), """
                photo,note,headline,relationship,expected,rule
                PRESENT,,Recruiter,KNOWN,ACCEPT,known
                MISSING,,Recruiter,KNOWN,ASK,no-photo-but-known
                PRESENT,SCAM,Baker,,ACCEPT,unclear-note
                """);
    }

    private static Ended rules(String... command) {
        List<String> arguments = new ArrayList<>(List.of("rules"));
        arguments.addAll(List.of(command));
        arguments.addAll(List.of(
                "--rules", cli.rules().toString(), "--input", cli.input().toString()));
        return Cli.execute(arguments.toArray(String[]::new));
    }

    @Test
    void testsRulesOfOnesOwnAndSaysWhatMadeTheDifference() {
        Ended ended = rules(
                "test",
                "--account",
                "sample",
                "--state",
                folder.resolve("tested").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).startsWith("""
                rules/my/sample/invitations/cases.csv:2: The case must be ACCEPT by invitations/known; it is ACCEPT by invitations/unclear-note, for photo PRESENT, relationship KNOWN, headline «Recruiter».
                Maybe headline must be empty: then it is ACCEPT by invitations/known.
                rules/my/sample/invitations/cases.csv:4: The case must be ACCEPT by invitations/unclear-note; it is DECLINE by invitations/scam-from-a-stranger, for photo PRESENT, note SCAM, headline «Baker».
                Maybe headline must be «ecruiter» and note must be NONE: then it is ACCEPT by invitations/unclear-note.
                """);
        assertThat(ended.out())
                .contains("rules/my/sample/invitations/recruiter.drl: No case is decided by invitations/recruiter.\n"
                        + "Maybe a line that names it is missing in cases.csv beside it.\n")
                .contains("rules of sample, policy quality: 1 of 3 cases hold\n1 of 3 cases hold; they stand for 3"
                        + " invitations and people.\n");
    }

    @Test
    void testsEveryLayer() {
        Ended ended = rules("test", "--state", folder.resolve("tested").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out())
                .containsPattern("policy balanced: \\d+ of \\d+ cases hold\npolicy open: .*\npolicy quality: .*\n"
                        + "policy strict: .*\nrules of sample, policy quality: 1 of 3 cases hold\n");
    }

    @Test
    void listsRulesWithoutAMemory() {
        Ended ended = rules(
                "list", "--account", "sample", "--state", folder.resolve("none").toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("""
                90 rules, policy quality, account sample
                No night is remembered yet, so that nothing can be said of how often they spoke.
                """).contains("""

                invitations/recruiter  MAY ACCEPT
                  A recruiter may be accepted.
                  Source: my own
                  File: rules/my/sample/invitations/recruiter.drl
                """).contains("""

                invitations/unclear-note  MUST ACCEPT
                  An unclear note must be accepted.
                  Source: my own
                  File: rules/my/sample/invitations/unclear-note.drl, in place of rules/invitations/unclear-note.drl
                """);
    }

    @Test
    void listsRulesForOtherPrograms() {
        Ended ended = rules(
                "list",
                "--account",
                "sample",
                "--format",
                "json",
                "--state",
                folder.resolve("none").toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("[ {\n").contains("""
                  "id" : "invitations/recruiter",
                  "sentence" : "A recruiter may be accepted.",
                  "force" : "MAY",
                  "verdict" : "ACCEPT",
                """).contains("""
                  "file" : "rules/my/sample/invitations/unclear-note.drl",
                  "replaces" : "rules/invitations/unclear-note.drl",
                  "facts" : 0,
                """);
    }

    @Test
    void listsHowOftenEachRuleSpoke() {
        assertThat(cli.run().code()).isZero();
        Ended ended =
                rules("list", "--account", "sample", "--state", cli.state().toString());
        assertThat(ended.out()).startsWith("""
                90 rules, policy quality, account sample
                Hits on the newest night (2026-11-22), by the rules as they are now; of connections and pairs, by those of that night:
                """).contains("""

                invitations/recruiter  MAY ACCEPT  hits 1 of 21 (5 %), decided 0, alone 0
                """).contains("""

                outreach/known  MAY INVITE  hits 3 of 25 (12 %), decided 0, alone 0
                """);
        assertThat(rules("list", "--policy", "strict", "--state", cli.state().toString())
                        .out())
                .startsWith("""
                        94 rules, policy strict
                        No newest night was judged by policy strict; had it been, on 2026-11-22:
                        """);
        assertThat(rules("list", "--account", "nobody", "--state", cli.state().toString())
                        .out())
                .startsWith("""
                        89 rules, policy quality, account nobody
                        No such night is remembered, so that nothing can be said of how often they spoke.
                        """);
    }
}
