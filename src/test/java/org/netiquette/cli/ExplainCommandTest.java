package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.output.JsonText;

/** What {@code explain} says of the people of the sample. */
class ExplainCommandTest {

    @TempDir
    private static Path folder;

    private static Cli cli;

    @BeforeAll
    static void runsANight() {
        cli = new Cli(folder).withSample();
        Ended night = cli.run();
        assertThat(night.code()).as(night.err()).isZero();
    }

    private static Ended explain(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("explain", "--state", cli.state().toString()));
        arguments.addAll(List.of(more));
        return Cli.execute(arguments.toArray(String[]::new));
    }

    @Test
    void saysWhyWhatWasMissingAndWhatWouldChangeIt() {
        assertThat(explain("Priya Nair").out()).startsWith("""
                Priya Nair (https://www.linkedin.com/in/priya-nair-bio), account sample, invited on 2026-11-06
                ASK (MAY) on the night of 2026-11-22, policy quality: they say why, but nothing shared and no benefit is seen
                  invitations/reason-and-nothing-shared (MAY ASK, decides): A stranger who says why but shares nothing with you may be asked a question.
                    Why: a good sentence alone shows neither a common thread nor a benefit.
                    Source: 000_31c7f2be78b5e765.txt, 003_ad4609d43a776a2b.txt, 004_85f0af7fbd12fb01.txt (R2, R3, R14)
                  It rests on:
                    note REASONED: the note reads as reasoned: «heard your talk at the library in», «you where you found the»
                    photo PRESENT: a photo, by your sheet
                    relationship STRANGER: nothing shows that you know them
                  Look first: Look at the profile: role, interests, recent activity, groups, connections
                  What would change it:
                    ACCEPT: with a shared group, employer, school, event, community, town or industry; with three shared connections; if they fit your purpose; if you know them; and 4 more
                    DECLINE: once you asked and no answer came in time
                  Rules that came nearest:
                    invitations/followed (SHOULD ACCEPT): Someone whose work you follow should be accepted.
                      lacks: followed is no, the rule asks for yes
                      holds: photo not MISSING; relationship STRANGER; note not PITCH or SCAM
                """);
    }

    @Test
    void saysWhatTheFactReadsWhereItIsUnknown() {
        assertThat(explain("Nadia Kowalczyk").out())
                .contains("""
                          Look first: Look at the profile: role, interests, recent activity, groups, connections
                          What would change it:
                            DECLINE: without a photo; once you asked and no answer came in time
                            ACCEPT: if you know them; with an introduction by a connection you trust; if you follow what they do; if you know them well; and 1 more
                          Rules that came nearest:
                        """)
                .contains("      lacks: photo is UNKNOWN, the rule asks for MISSING\n")
                .endsWith("  22 other rules did not speak either; --all says what each lacked.\n\n");
    }

    @Test
    void saysNoMoreOfAnInviterWhoIsNotToBeInvited() {
        assertThat(explain("Priya Nair").out()).endsWith("""

                        Priya Nair (https://www.linkedin.com/in/priya-nair-bio), account sample, outreach
                        SKIP on the night of 2026-11-22, policy quality: they have invited you: answer that instead: they invited you on 2026-11-06

                        """);
    }

    @Test
    void listsEveryRuleWhenAllIsAskedFor() {
        assertThat(explain("Priya Nair", "--all").out())
                .contains("  Rules that did not speak:\n")
                .contains("    outreach/known (MAY INVITE): Someone known may be invited.\n")
                .doesNotContain("other rules did not speak");
    }

    @Test
    void explainsWhomTheMemberMightInvite() {
        assertThat(explain("Tom De Backer").out())
                .contains("""
                        Tom De Backer (https://www.linkedin.com/in/tom-debacker), account sample, outreach
                        SKIP on the night of 2026-11-22, policy quality: you are connected already: connected since 2020-11-02. Outvoted: INVITE (should), you trust them
                          outreach/connected (MUST SKIP, decides): Someone who is a connection already must be left out.
                        """)
                .contains(
                        "  outreach/trusted (SHOULD INVITE, outvoted by outreach/connected): Someone whom the member trusts should be invited.\n")
                .contains("  Nothing that may still come to light would change it.\n");
    }

    @Test
    void tellsPeopleOfOneNameApartByTheirLinks() {
        assertThat(explain("Amélie Fontaine").out())
                .contains(
                        "Amélie Fontaine (https://www.linkedin.com/in/am%C3%A9lie-fontaine), account sample, invited on")
                .contains("Amélie Fontaine, account sample, outreach\n");
    }

    @Test
    void saysWhatTheRulesOfTodayMakeOfIt() {
        Path rules = folder.resolve("changed");
        Cli.copy(Path.of("rules"), rules);
        Cli.write(rules.resolve("README.md"), "Changed.\n");
        assertThat(explain("Priya Nair", "--rules", rules.toString()).out())
                .contains("  Files under rules have changed since that night; the rule that decides is the same.\n");
        Path rule = rules.resolve("invitations/reason-and-nothing-shared.drl");
        Cli.write(
                rule,
                Cli.read(rule)
                        .replace("may be asked a question", "may be accepted")
                        .replace("mayAsk(", "mayAccept("));
        assertThat(explain("Priya Nair", "--rules", rules.toString()).out())
                .contains(
                        "  The rules have changed since that night. By those of today it is ACCEPT, they say why, but nothing shared"
                                + " and no benefit is seen.\n");
        Cli.write(rule, "no rule");
        Ended unsound = explain("Priya Nair", "--rules", rules.toString());
        assertThat(unsound.code()).isZero();
        assertThat(unsound.out())
                .contains("  invitations/reason-and-nothing-shared\n"
                        + "  The rules of today cannot be used; ./netiquette rules check says why.\n");
    }

    @Test
    void saysWhatAnotherPolicyMakesOfIt() {
        assertThat(explain("Priya Nair", "--policy", "open").out())
                .contains("  By policy open it would be ACCEPT")
                .contains("    File: rules/policies/open/invitations/reason-and-nothing-shared.drl, in place of"
                        + " rules/invitations/reason-and-nothing-shared.drl\n");
    }

    @Test
    void knowsRulesOfOnesOwn() {
        Path rules = folder.resolve("mine");
        Cli.copy(Path.of("rules"), rules);
        Cli.write(
                rules.resolve("my/sample/invitations/analysts.drl"),
                Cli.read(rules.resolve("invitations/unclear-note.drl"))
                        .replaceAll("(?s)rule \".*?\"", "rule \"An analyst should be accepted.\"")
                        .replaceAll(
                                "(?s)ReceivedInvitation\\(.*?\\)\\s*then",
                                "ReceivedInvitation( headline contains \"analyst\" )\nthen")
                        .replaceAll("\\$it\\.mayAsk\\(.*\\)", "\\$it.shouldAccept( \"an analyst\" )"));
        assertThat(explain("Priya Nair", "--rules", rules.toString()).out())
                .contains("By those of today it is ACCEPT, an analyst.\n")
                .contains("  invitations/analysts (SHOULD ACCEPT, decides): An analyst should be accepted.\n")
                .contains("    File: rules/my/sample/invitations/analysts.drl\n".replace("rules/my", "mine/my"));
    }

    /** By four rules, so that the whole answer can be read: {@code src/test/resources/explained.json}. */
    @Test
    void answersOtherProgramsInJson() throws IOException {
        Path rules = folder.resolve("small");
        Cli.copy(Path.of("rules"), rules);
        keepRules(rules.resolve("invitations"), "reason-and-nothing-shared.drl", "followed.drl");
        keepRules(rules.resolve("outreach"), "has-invited-the-member.drl", "known.drl");
        assertThat(explain("Priya Nair", "--rules", rules.toString(), "--format", "json")
                        .out())
                .isEqualTo(Cli.read(Path.of("src/test/resources/explained.json")));
    }

    private static void keepRules(Path folder, String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path it : files.toList()) {
                String name = it.getFileName().toString();
                if (name.matches(".*\\.(drl|dslr)") && !List.of(names).contains(name)) {
                    Files.delete(it);
                }
            }
        }
    }

    @Test
    void leavesNoRuleOutOfJson() {
        String json = explain("Priya Nair", "--format", "json").out();
        List<String> rules = explain("Priya Nair", "--all")
                .out()
                .lines()
                .filter(it -> it.matches(" {2,4}(invitations|outreach)/.*"))
                .map(it -> it.strip().split(" ", 2)[0])
                .toList();
        assertThat(rules).hasSizeGreaterThan(30).allMatch(it -> json.contains("\"id\" : \"" + it + "\""));
    }

    @Test
    void saysInJsonTooThatNoMoreCanBeSaid() {
        assertThat(JsonText.of(BecauseJson.of(Because.notKept(List.of("invitations/known")))))
                .isEqualTo("""
                {
                  "remark" : "The facts of that night are not kept, so that no more can be said.",
                  "rules" : [ "invitations/known" ],
                  "verdict" : "",
                  "spoke" : [ ],
                  "rests_on" : [ ],
                  "look_first" : [ ],
                  "would_change" : [ ],
                  "missed" : [ ]
                }
                """);
        Ended nobody = explain("Lotte Smet", "--format", "json");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).isEqualTo("Nothing is remembered of «Lotte Smet».\nMaybe Lotte Smets is meant.\n");
    }

    @Test
    void hintsAtWhomAPartOfANameMayMean() {
        Ended ended = explain("Nadia");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("Nothing is remembered of «Nadia».\nMaybe Nadia Kowalczyk is meant.\n");
        assertThat(explain("Lotte Smet").err())
                .isEqualTo("Nothing is remembered of «Lotte Smet».\nMaybe Lotte Smets is meant.\n");
    }
}
