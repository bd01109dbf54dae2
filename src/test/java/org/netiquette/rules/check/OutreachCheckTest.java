package org.netiquette.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.rules.Rules;
import org.netiquette.rules.word.Subject;

/** A rule file says what rules of its folder may say, and nothing else. */
class OutreachCheckTest {

    @Test
    void writesARuleAnew() {
        String text = Rules.outreach(
                "A shop must be left out.",
                "address in ( AddressKind.SHOP, AddressKind.ROLE ), sources not contains SourceKind.SHEET,"
                        + " relationship < Relationship.WELL_KNOWN",
                "mustSkip( \"a shop\" )");

        assertThat(check("outreach", text).problems()).isEmpty();
        assertThat(check("outreach", text).rule().orElseThrow().drl()).isEqualTo("""
                        package rules.outreach;
                        import org.netiquette.fact.*;
                        import org.netiquette.verdict.Force;
                        import org.netiquette.verdict.Verdict;

                        rule "outreach/test"
                        when
                            $it : Candidate( address in ( AddressKind.SHOP, AddressKind.ROLE ), sources not contains \
                        SourceKind.SHEET, relationship in ( Relationship.STRANGER, Relationship.KNOWN ) )
                        then
                            $it.propose( "outreach/test", Force.MUST, Verdict.SKIP, "a shop" );
                        end
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "outreach, mustSkip", "outreach, shouldWithdraw", "outreach, shouldIntroduce", "outreach, mayInvite",
        "invitations, mustDecline", "invitations, shouldLook", "invitations, shouldWait", "invitations, mayAccept"
    })
    void allowsTheCallsOfItsFolder(String folder, String call) {
        assertThat(check(folder, file(folder, call)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mustDecline", "shouldLook", "mayWait", "shouldAsk", "mayAccept"})
    void refusesInOutreachWhatIsSaidOfInvitations(String call) {
        refuses("outreach", call, """
                must be must, should or may with Invite, Introduce, Withdraw or Skip.
                Maybe the rule belongs into the folder invitations.""");
    }

    @ParameterizedTest
    @CsvSource({"mustSkip", "shouldWithdraw", "mayIntroduce", "shouldInvite"})
    void refusesOfInvitationsWhatIsSaidInOutreach(String call) {
        refuses("invitations", call, """
                must be must, should or may with Accept, Ask, Wait, Look or Decline.
                Maybe the rule belongs into the folder outreach.""");
    }

    private static void refuses(String folder, String call, String message) {
        RuleCheck.Result result = check(folder, file(folder, call));
        assertThat(result.rule()).isEmpty();
        assertThat(result.problems())
                .extracting(Object::toString)
                .containsExactly("rules/" + folder + "/test.drl:10: The call (" + call + ") " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "mayInvit, mayInvite",
        "shouldIntroduse, shouldIntroduce",
        "mustWithdrow, mustWithdraw",
        "maySkp, maySkip"
    })
    void saysWhichCallWasMeant(String call, String meant) {
        String text = file("outreach", call);

        assertThat(check("outreach", text).problems())
                .extracting(Object::toString)
                .containsExactly("rules/outreach/test.drl:10: The call (" + call
                        + ") must be must, should or may with Invite, Introduce, Withdraw or Skip.\nMaybe " + meant
                        + " is meant.");
    }

    @Test
    void namesUnknownWordsAndValues() {
        String text = Rules.outreach(
                "A shop must be left out.",
                "adress == AddressKind.SHOP, photo == 1, who, address == AddressKind.SHOPP",
                "mustSkip( \"a shop\" )");

        assertThat(check("outreach", text).problems())
                .extracting(Object::toString)
                .containsExactly(
                        """
                        rules/outreach/test.drl:8: The value (AddressKind.SHOPP) of address must be one of \
                        AddressKind.NONE, AddressKind.PERSONAL, AddressKind.ROLE, AddressKind.MACHINE, AddressKind.SHOP, \
                        AddressKind.NEWSLETTER.
                        Maybe AddressKind.SHOP is meant.""",
                        """
                        rules/outreach/test.drl:8: The word (adress) must be a word of Candidate.
                        Maybe address is meant.""",
                        "rules/outreach/test.drl:8: The word (photo) must be a word of Candidate.",
                        "rules/outreach/test.drl:8: The word (who) must be a word of Candidate.");
    }

    @Test
    void wantsThePackageAndTheFactOfItsFolder() {
        assertThat(check("outreach", Rules.file("It may be so.", "", "maySkip( \"why\" )"))
                        .problems())
                .extracting(Object::toString)
                .containsExactly(
                        "rules/outreach/test.drl:3: The package (rules.invitations) must be rules.outreach, like the"
                                + " folder of the file.",
                        "rules/outreach/test.drl:8: The fact (ReceivedInvitation) must be Candidate in this folder.");
    }

    @Test
    void showsACallOfItsFolderWhereThereIsNone() {
        String text = Rules.outreach("It may be so.", "", "maySkip( \"one\" ); $it.maySkip( \"two\" )");

        assertThat(check("outreach", text).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "rules/outreach/test.drl:10: After then must stand one call with one reason and nothing"
                                + " else: $it.shouldInvite( \"why\" );");
    }

    private static String file(String folder, String call) {
        String sentence = "It " + call.replaceAll("[A-Z].*", "") + " be so.";
        return folder.equals("outreach")
                ? Rules.outreach(sentence, "", call + "( \"why\" )")
                : Rules.file(sentence, "", call + "( \"why\" )");
    }

    private static RuleCheck.Result check(String folder, String text) {
        return RuleCheck.check(new RuleSource(
                "rules/" + folder + "/test.drl",
                folder + "/test",
                Subject.inFolder(folder).orElseThrow(),
                text.getBytes(StandardCharsets.UTF_8)));
    }
}
