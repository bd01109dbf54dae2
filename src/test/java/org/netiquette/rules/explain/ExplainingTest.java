package org.netiquette.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ThreadKind;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.Rules;
import org.netiquette.rules.explain.Spoken.Role;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Verdict;

/** What is said of a decision: which rules spoke, what the others lacked, what would turn it. */
class ExplainingTest {

    private static final Set<ThreadKind> STRONG = Set.of(ThreadKind.GROUP, ThreadKind.EMPLOYER, ThreadKind.SCHOOL);

    @TempDir
    static Path cache;

    @TempDir
    Path temp;

    @Test
    void saysWhoDecidedWhoAgreedAndWhoWasOutvoted() {
        write("a", Rules.file("It must be so.", "", "mustAsk( \"a\" )"));
        write("b", Rules.file("It should be so.", "", "shouldAsk( \"b\" )"));
        write("c", Rules.file("It should be so.", "", "shouldAccept( \"c\" )"));

        assertThat(explained(own(), Map.of()).spoken())
                .extracting(it -> it.rule().id() + " " + it.role())
                .containsExactly("invitations/a DECIDED", "invitations/b AGREED", "invitations/c OUTVOTED");
    }

    @Test
    void saysWhatWasProposedBeforeTheQuestion() {
        assertThat(explained(shipped(), Map.of("photo", "PRESENT", "question", "WAITING"))
                        .spoken())
                .extracting(Spoken::role)
                .containsExactly(Role.DECIDED, Role.REPLACED);
    }

    @Test
    void saysOfEachConditionThatDoesNotHoldWhatTheFactReads() {
        write(
                "a",
                Rules.file(
                        "It may be so.",
                        "photo == Photo.MISSING, relationship >= Relationship.WELL_KNOWN, note not in ( Note.NONE, Note.SCAM ),"
                                + " benefit, !anyThread, threadKinds contains ThreadKind.GROUP, mutuals >= 3,"
                                + " headline contains \"coach\", !( followed && talked )",
                        "mayAsk( \"a\" )"));

        Miss miss = explained(own(), Map.of("anyThread", true, "followed", true, "talked", true))
                .missed()
                .get(0);

        assertThat(miss.holds()).isEmpty();
        assertThat(miss.lacks())
                .containsExactly(
                        "photo is UNKNOWN, the rule asks for MISSING",
                        "relationship is STRANGER, the rule asks for WELL_KNOWN or closer",
                        "note is NONE, the rule asks for anything but NONE or SCAM",
                        "benefit is no, the rule asks for yes",
                        "anyThread is yes, the rule asks for no",
                        "threadKinds is none, the rule asks for GROUP among them",
                        "mutuals is 0, the rule asks for 3 or more",
                        "headline is empty, the rule asks for «coach» in it",
                        "followed is yes and talked is yes, the rule asks for not (followed yes and talked yes)");
    }

    @Test
    void saysWhichConditionsHold() {
        write(
                "a",
                Rules.file(
                        "It may be so.",
                        "photo != Photo.MISSING, note in ( Note.NONE, Note.PITCH ), !benefit, mutuals < 3,"
                                + " threadKinds not contains ThreadKind.GROUP, ( talked || !followed ), followed",
                        "mayAsk( \"a\" )"));

        assertThat(explained(own(), Map.of()).missed().get(0).holds())
                .containsExactly(
                        "photo not MISSING",
                        "note NONE or PITCH",
                        "benefit no",
                        "mutuals less than 3",
                        "threadKinds without GROUP",
                        "(talked yes or followed no)");
    }

    @Test
    void putsFirstTheRuleThatLacksLeast() {
        assertThat(explained(shipped(), Map.of("note", "REASONED", "photo", "PRESENT"))
                        .missed())
                .extracting(it -> it.rule().id(), it -> it.lacks().size())
                .startsWith(
                        org.assertj.core.api.Assertions.tuple("invitations/followed", 1),
                        org.assertj.core.api.Assertions.tuple("invitations/reason-and-benefit", 1));
    }

    @Test
    void findsTheOneFactThatIsMissing() {
        Explanation it = explained(shipped(), Map.of("note", "REASONED", "photo", "PRESENT"));

        assertThat(it.decision().verdict()).isEqualTo(Verdict.ASK);
        assertThat(it.turns())
                .extracting(turn -> turn.verdict() + " " + turn.says())
                .startsWith("ACCEPT with a shared group")
                .contains("ACCEPT if they fit your purpose", "DECLINE once you asked and no answer came in time");
    }

    @Test
    void turnsNothingThatWasWrittenOrIsKnown() {
        assertThat(explained(shipped(), Map.of("relationship", "WELL_KNOWN", "photo", "MISSING"))
                        .turns())
                .isEmpty();
    }

    @Test
    void findsTwoFactsWhereNoneAloneTurnsIt() {
        Explanation it = explained(
                shipped(), "outreach", Map.of("purposeStated", true, "invitedMember", true, "address", "NONE"));

        assertThat(it.turns()).isNotEmpty().allMatch(turn -> turn.changes().size() == 2);
        assertThat(it.turns().get(0).says())
                .isEqualTo("once their own invitation is answered and if they fit the search of your purpose");
    }

    @Test
    void saysWhatWouldKeepSomebodyFromBeingClutter() {
        Explanation it = explained(
                shipped(), "connections", Map.of("purposeStated", true, "profileKnown", true, "longStanding", true));

        assertThat(it.decision().verdict()).isEqualTo(Verdict.LOOK);
        assertThat(it.turns())
                .extracting(turn -> turn.verdict() + " " + turn.says())
                .containsExactly(
                        "KEEP once your sheet says to keep them",
                        "KEEP if they fit what you offer or seek",
                        "KEEP if you had written to each other",
                        "CALL if you know them well",
                        "KEEP if something of theirs had been seen lately",
                        "KEEP if you follow what they do",
                        "KEEP with a shared group",
                        "ANSWER once they write to you",
                        "CALL once they work where your purpose looks for people");
    }

    @Test
    void saysWhatIsLeftToDoOnceSomebodyIsAnswered() {
        Explanation it = explained(
                shipped(),
                "connections",
                Map.of("relationship", "KNOWN", "unanswered", true, "thanks", "RECOMMENDATION", "active", true));

        assertThat(it.decision().verdict()).isEqualTo(Verdict.ANSWER);
        assertThat(it.turns())
                .extracting(turn -> turn.verdict() + " " + turn.says())
                .containsExactly("THANK once you have answered them");
    }

    @Test
    void looksForATextThatARuleNames() {
        write("a", Rules.file("It may be so.", "headline contains \"coach\"", "mayAccept( \"a\" )"));

        assertThat(explained(own(), Map.of("headline", "A job")).turns())
                .extracting(turn -> turn.verdict() + " " + turn.says())
                .containsExactly("ACCEPT if their headline said «coach»");
    }

    private Explanation explained(RuleFolder folder, Map<String, ?> words) {
        return explained(folder, "invitations", words);
    }

    private Explanation explained(RuleFolder folder, String subject, Map<String, ?> words) {
        Judgeable fact = Subject.inFolder(subject).orElseThrow().fact(words);
        return new Explaining(folder.book("quality", "", cache), STRONG).of(fact);
    }

    private RuleFolder own() {
        return RuleFolder.open(temp.resolve("rules"));
    }

    private static RuleFolder shipped() {
        return RuleFolder.open(Path.of("rules"));
    }

    private void write(String id, String text) {
        Rules.write(temp.resolve("rules/invitations/" + id + ".drl"), text);
    }

    @Test
    void namesTheLayerOfARuleAndWhatItReplaces() {
        write("a", Rules.file("It may be so.", "", "mayAsk( \"a\" )"));
        Rules.write(
                temp.resolve("rules/my/eve/invitations/a.drl"),
                Rules.file("It may be otherwise.", "", "mayAccept( \"mine\" )"));

        assertThat(List.of(own().book("quality", "eve", cache), own().book("quality", "", cache)))
                .extracting(it -> it.rules().get(0))
                .extracting(it -> it.layer() + "|" + it.file() + "|" + it.replaces())
                .containsExactly(
                        "rules of eve|rules/my/eve/invitations/a.drl|rules/invitations/a.drl",
                        "|rules/invitations/a.drl|");
    }
}
