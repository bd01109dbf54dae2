package org.netiquette.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.Rules;

/** Cases of each folder of rules, in each layer. */
class RuleCasesTest {

    @TempDir
    Path temp;

    @BeforeEach
    void writesCommonRules() {
        write("invitations/ask.drl", Rules.file("It may be asked.", "", "mayAsk( \"why\" )"));
        write("invitations/look.drl", Rules.file("It should be looked at.", "benefit", "shouldLook( \"why\" )"));
        write("invitations/cases.csv", "benefit,expected,rule\n,ASK,ask\nyes,LOOK,look\n");
        write("outreach/skip.drl", Rules.outreach("It may be left out.", "!stale", "maySkip( \"why\" )"));
        write("outreach/stale.drl", Rules.outreach("It must be taken back.", "stale", "mustWithdraw( \"why\" )"));
        write("outreach/cases.csv", "stale,pending,expected,rule\n,,SKIP,skip\nyes,,WITHDRAW,stale\n");
    }

    @Test
    void runTheCasesOfEveryFolder() {
        CaseReport report = cases().policy("quality");

        assertThat(report.problems()).isEmpty();
        assertThat(report.results())
                .extracting(CaseResult::rule)
                .containsExactly("invitations/ask", "invitations/look", "outreach/skip", "outreach/stale");
    }

    @Test
    void takeOnlyWhatCanComeOutInTheFolder() {
        write("outreach/cases.csv", "stale,expected,rule\n,ACCEPT,skip\n,SKIP,skip\nyes,WITHDRAW,stale\n");

        assertThat(problems())
                .containsExactly(
                        "rules/outreach/cases.csv:2: expected (ACCEPT) must be one of SKIP, WITHDRAW, INTRODUCE,"
                                + " INVITE, LOOK.");
    }

    @Test
    void takeOnlyTheWordsOfTheFolder() {
        write("outreach/cases.csv", "stale,photo,adress,expected,rule\n,,,SKIP,skip\nyes,,,WITHDRAW,stale\n");

        assertThat(problems())
                .containsExactly(
                        "rules/outreach/cases.csv:1: The column (adress) must be a word, expected, rule or row.\nMaybe address"
                                + " is meant.",
                        "rules/outreach/cases.csv:1: The column (photo) must be a word, expected, rule or row.");
    }

    @Test
    void tellWhichWordsContradictEachOther() {
        write("outreach/cases.csv", """
                stale,pending,strongThread,anyThread,threadKinds,expected,rule
                ,,,,,SKIP,skip
                yes,,,,,WITHDRAW,stale
                yes,no,,,,WITHDRAW,stale
                ,,yes,no,,SKIP,skip
                ,,,no,TOWN,SKIP,skip
                *,*,*,*,TOWN,SKIP,
                """);

        assertThat(problems())
                .containsExactly(
                        "rules/outreach/cases.csv:4: The words of this case contradict each other.",
                        "rules/outreach/cases.csv:5: The words of this case contradict each other.",
                        "rules/outreach/cases.csv:6: The words of this case contradict each other.",
                        "rules/outreach/cases.csv:7: The case must be SKIP; it is WITHDRAW by outreach/stale,"
                                + " for pending yes, stale yes, anyThread yes, threadKinds TOWN.\nMaybe stale must be no:"
                                + " then it is SKIP.");
    }

    @Test
    void nameTheTwoWordsWhereOneMakesNoDifference() {
        write("invitations/both.drl", Rules.file("It must be so.", "followed, mutuals >= 3", "mustAccept( \"why\" )"));
        write("invitations/cases.csv", "benefit,followed,mutuals,expected,rule\n,,,ACCEPT,both\nyes,,,LOOK,look\n");

        assertThat(problems())
                .contains("rules/invitations/cases.csv:2: The case must be ACCEPT by invitations/both; it is ASK by"
                        + " invitations/ask.\nMaybe followed must be yes and mutuals must be 3: then"
                        + " it is ACCEPT by invitations/both.");
    }

    @Test
    void sayWhichRuleIsMissing() {
        write("invitations/cases.csv", "benefit,expected,rule\n,ASK,ask\nyes,LOOK,look\nyes,DECLINE,\n");

        assertThat(problems())
                .containsExactly(
                        "rules/invitations/cases.csv:4: The case must be DECLINE; it is LOOK by invitations/look,"
                                + " for benefit yes.\nMaybe a rule that comes to DECLINE is missing, or asks for too much: no change"
                                + " of two words gives it.");
    }

    @Test
    void missNoRuleOfAnyFolder() {
        write("outreach/cases.csv", "stale,expected,rule\nyes,WITHDRAW,stale\n");

        assertThat(problems())
                .containsExactly(
                        "rules/outreach/skip.drl: No case is decided by outreach/skip.\nMaybe a line that names it is missing"
                                + " in cases.csv beside it.",
                        "rules/outreach/stale.drl: No case misses outreach/stale narrowly.\nMaybe a line of cases.csv with one"
                                + " word changed and another rule named is missing.");
    }

    @Test
    void runUnderAPolicyAndUnderRulesOfOnesOwn() {
        String mine = Rules.outreach("It may be so.", "!stale", "mayInvite( \"why\" )");
        for (String layer : List.of("policies/wide", "my/eve")) {
            write(layer + "/outreach/skip.drl", mine);
            write(layer + "/outreach/cases.csv", "stale,expected,rule\n,INVITE,skip\nyes,WITHDRAW,stale\n");
        }

        assertThat(cases().policy("wide").problems()).isEmpty();
        assertThat(cases().policy("wide").results()).hasSize(2);
        assertThat(cases().account("quality", "eve").problems()).isEmpty();
        assertThat(cases().account("quality", "eve").results()).hasSize(2);
    }

    private List<String> problems() {
        return cases().policy("quality").problems().stream()
                .map(Object::toString)
                .toList();
    }

    private RuleCases cases() {
        return new RuleCases(RuleFolder.open(temp.resolve("rules")), temp.resolve("state"));
    }

    private void write(String file, String text) {
        Rules.write(temp.resolve("rules").resolve(file), text);
    }
}
