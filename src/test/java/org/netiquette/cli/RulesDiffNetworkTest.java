package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

/** What a person sees who has changed rules about connections and introductions, or a table that they rest on. */
class RulesDiffNetworkTest {

    private static final String BEFORE = """
            There is no memory in the state folder «FOLDER/state» yet, so no night is replayed, and the accounts are judged as if there had been none before.
            Of people to invite the verdicts are compared, not who comes in which wave.
            Of connections and introductions the verdicts are compared, not who comes in which week; they are too many to be remembered, so that the files of now alone tell of them.
            Open invitations of 1 account, from the files of now: all 21 come out as before.
            People to invite of 1 account, from the files of now: all 25 come out as before.
            """;

    @TempDir
    private Path folder;

    private EditedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = EditedRules.in(folder);
    }

    private void assertSays(String files, String rest, String... more) {
        Ended ended = rules.diff(more);
        assertThat(ended.code()).as(ended.err()).isEqualTo(more.length == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING);
        assertThat(rules.shown(ended.out()))
                .isEqualTo("Old: FOLDER/old. New: FOLDER/rules. Judged for 2026-11-24.\n" + files + BEFORE + rest
                        + "Reports: FOLDER/output/rules-diff/report.html, FOLDER/output/rules-diff/changes.csv\n");
    }

    private void connect(String name, String slug, String position) {
        Path file = rules.cli().input().resolve("sample/Connections.csv");
        Cli.write(
                file,
                "%s\n%s,https://www.linkedin.com/in/%s,,Vos,%s,02 Nov 2020\n"
                        .formatted(Cli.read(file).stripTrailing(), name, slug, position));
    }

    private String page() {
        return Cli.read(rules.sheet().resolveSibling("report.html"));
    }

    @Test
    void putsThoseFirstWhomTheMemberKnowsAndWhomARuleNowDoubts() {
        rules.edit("connections/nothing-to-do.drl", "mayKeep", "mayLook");
        assertSays("1 rule file changed (connections/nothing-to-do.drl).\n", """
                Connections of 1 account, from the files of now: 3 of 8 come out otherwise.
                     3  KEEP to LOOK, both by connections/nothing-to-do
                Introductions of 1 account, from the files of now: the only one comes out as before.
                The worst first:
                  Zoë Müller (sample): LOOK, was KEEP. A connection newly to be looked at, although the member knows them
                  Bram Verlinden (sample): LOOK, was KEEP. A connection newly to be looked at
                  Wim Goossens, PMP (sample): LOOK, was KEEP. A connection newly to be looked at
                """, "--fail-on-change");
        assertThat(page())
                .contains(
                        "<h2 id=\"group-0\">A connection newly to be looked at, although the member knows them: 1</h2>")
                .contains("<h2 id=\"group-1\">A connection newly to be looked at: 2</h2>")
                .contains(">sample, a connection</td>");
    }

    @Test
    void showsWhoBecomesClutterByAThreshold() {
        Path messages = rules.cli().input().resolve("sample/messages.csv");
        Cli.write(messages, Cli.read(messages).replaceAll("(?m)^.*,\"Sara El Amrani\",.*\n?", ""));
        rules.edit("tables/thresholds.csv", "long-standing,365,", "long-standing,90,");
        assertSays("1 table changed (tables/thresholds.csv).\n", """
                Connections of 1 account, from the files of now: 1 of 8 come out otherwise.
                     1  KEEP to LOOK: connections/look-clutter, before connections/nothing-to-do
                Introductions of 1 account, from the files of now: the only one comes out as before.
                The worst first:
                  Sara El Amrani (sample): LOOK, was KEEP. A connection newly to be looked at
                """);
        assertThat(Cli.read(rules.sheet())).isEqualToNormalizingNewlines("""
                danger,source,account,name,profile_url,sent_at,before,after,rule_before,rule_after,why_before,why_after,facts_changed,relationship,note_kind,note,policy_before,policy_after,nights,first_night,last_night
                DOUBTED,CONNECTION,sample,Sara El Amrani,https://www.linkedin.com/in/sara-el-amrani,,KEEP,LOOK,connections/nothing-to-do,connections/look-clutter,nothing is to be done about them,"connected for long, with no conversation, nothing in common and no benefit that your files show",longStanding true (was false),STRANGER,,,quality,quality,,,
                """);
    }

    @Test
    void namesBothWhoAreIntroducedAlthoughOneIsAStranger() {
        connect("Otto,Vos", "otto-vos", "Product designer looking for work");
        rules.edit("introductions/stranger.drl", "mustSkip", "mustIntroduce");
        assertSays("1 rule file changed (introductions/stranger.drl).\n", """
                Connections of 1 account, from the files of now: all 9 come out as before.
                Introductions of 1 account, from the files of now: 1 of 2 come out otherwise.
                     1  SKIP to INTRODUCE, both by introductions/stranger
                The worst first:
                  Otto Vos and Ines Aubert (sample): INTRODUCE, was SKIP. Newly introduced to each other, although the member does not know one of them
                """, "--fail-on-change");
        assertThat(Cli.read(rules.sheet())).isEqualToNormalizingNewlines("""
                danger,source,account,name,profile_url,sent_at,before,after,rule_before,rule_after,why_before,why_after,facts_changed,relationship,note_kind,note,policy_before,policy_after,nights,first_night,last_night
                STRANGER_INTRODUCED,INTRODUCTION,sample,Otto Vos and Ines Aubert,https://www.linkedin.com/in/otto-vos https://www.linkedin.com/in/ines-aubert-hr,,SKIP,INTRODUCE,introductions/stranger,introductions/stranger,"you do not know one of the two, and cannot vouch for them","you do not know one of the two, and cannot vouch for them",,STRANGER,,,quality,quality,,,
                """);
        assertThat(page())
                .contains("<td role=\"cell\" class=\"who\">Otto Vos and Ines Aubert\n</td>")
                .contains(">sample, to introduce to each other</td>");
    }

    @Test
    void tellsOfTwoWhomATableBringsTogetherUnlessTheyAreLeftAlone() throws IOException {
        rules.edit("tables/meetings.csv", "because\n", """
                because
                engineering manager,head of quality,both answer for what is built
                data engineer,innovation lead,what is new wants to be counted
                """);
        Ended ended = rules.diff();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(rules.shown(ended.out()))
                .contains(
                        "\nIntroductions of 1 account, from the files of now: 1 of 3 come out otherwise.\n     1  nothing to INTRODUCE: introductions/roles-of-well-known, before nobody to judge\n");
        assertThat(rules.changes("danger", "name", "before", "after", "rule_after"))
                .containsExactly(
                        "INTRODUCED, Tom De Backer and Hannah Osei, INTRODUCE, introductions/roles-of-well-known");
    }
}
