package org.netiquette.rules.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.RandomRules;
import org.netiquette.rules.Rules;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;
import org.netiquette.sheet.Problem;

class DangersTest {

    private static final Subject INVITATIONS = Subject.ALL.get(0);
    private static final Subject OUTREACH = Subject.ALL.get(1);
    private static final String SAYS_SO = " If it is meant, a line \"// Accepted: %s because …\" says so.";

    private final Map<String, List<CheckedRule>> books = new LinkedHashMap<>();
    private final List<Pool> pools = new ArrayList<>();

    DangersTest() {
        // what is left over by the rules of a test is looked at, so that only the danger in question is found
        add("quality", "rest", "photo != Photo.MISSING", "It may be looked at.", "mayLook( \"why\" )");
        add("quality", "rest-without-photo", "photo == Photo.MISSING", "It may be looked at.", "mayLook( \"why\" )");
        books.get("quality")
                .addAll(List.of(
                        outreach("rest", "benefit", "mayInvite( \"why\" )"),
                        outreach("rest-without-benefit", "!benefit", "mayInvite( \"why\" )")));
        books.get("quality").addAll(ofOtherSubjects());
    }

    /** Rules that leave no case of the subjects out that are no matter here. */
    private static List<CheckedRule> ofOtherSubjects() {
        return Subject.ALL.stream()
                .filter(it -> !it.equals(INVITATIONS) && !it.equals(OUTREACH))
                .flatMap(it -> Stream.of(flag(it), "!" + flag(it))
                        .map(condition -> RandomRules.rule(it, condition.startsWith("!") ? 1 : 2, condition)))
                .toList();
    }

    private static String flag(Subject subject) {
        return subject.vocabulary().names().stream()
                .filter(it -> subject.vocabulary().kind(it).orElseThrow() instanceof WordKind.Flag)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowRulesThatOthersAlwaysOutvote() {
        add("quality", "milder", "benefit", "It may be accepted.", "mayAccept( \"why\" )");
        add("quality", "milder-too", "!benefit", "It may be accepted.", "mayAccept( \"why\" )");

        assertThat(problems())
                .containsExactly(
                        """
                rules/invitations/milder-too.drl:6: The rule never decides: others always outvote it, invitations/rest for \
                example where nothing is known.
                Maybe it should speak with more force, or is not needed.\
                """ + SAYS_SO.formatted("always-outvoted"), """
                rules/invitations/milder.drl:6: The rule never decides: others always outvote it, invitations/rest for \
                example where benefit yes.
                Maybe it should speak with more force, or is not needed.\
                """ + SAYS_SO.formatted("always-outvoted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "photo == Photo.MISSING, photo == Photo.PRESENT § photo == Photo.MISSING and photo == Photo.PRESENT exclude each other",
                "benefit, mutuals > 3, mutuals < 4 § mutuals > 3 and mutuals < 4 exclude each other",
                "note == Note.NONE && doubtful § no case meets note == Note.NONE && doubtful",
                "mutuals > 3, !strongThread, !anyThread § mutuals > 3 and !anyThread exclude each other",
                "headline contains \"engineer\", headline not contains \"engine\" § headline contains \"engineer\" and headline not contains \"engine\" exclude each other",
                "( benefit || talked ), !benefit, !talked § its conditions exclude each other"
            })
    void knowRulesThatNeverFire(String conditions, String excluded) {
        add("quality", "never", conditions, "It must be declined.", "mustDecline( \"why\" )");

        assertThat(problems()).containsExactly("""
                rules/invitations/never.drl:6: The rule can never speak: %s.
                Maybe one of the conditions is a slip, or || is meant.""".formatted(excluded) + SAYS_SO.formatted("never-fires"));
    }

    @Test
    void knowRulesThatSpeakInEveryCase() {
        add("quality", "all", "mutuals >= 0", "It must be declined.", "mustDecline( \"why\" )");

        assertThat(problems()).contains("""
                rules/invitations/all.drl:6: The rule speaks in every possible case.
                Maybe a condition is missing.""" + SAYS_SO.formatted("hits-everyone"));
    }

    @Test
    void knowRulesThatHitNearlyEverybodyAtHand() {
        add("quality", "nearly", "mutuals < 20", "It must be declined.", "mustDecline( \"why\" )");
        pools.add(Pool.of("the sample", facts(20)));
        pools.add(Pool.of("past runs", facts(12)));

        assertThat(problems()).containsExactly("""
                rules/invitations/nearly.drl:6: The rule speaks of nearly everybody: 20 of 20 of the sample, 12 of 12 of past runs.
                Maybe a condition is missing.""" + SAYS_SO.formatted("hits-everyone"));

        pools.add(Pool.of("others", facts(40)));
        assertThat(problems()).isEmpty();
    }

    @Test
    void knowEmptyTexts() {
        add("quality", "empty", "headline contains \"\", benefit", "It must be declined.", "mustDecline( \"why\" )");
        add(
                "quality",
                "lacking",
                "talked, !( company not contains \" \" )",
                "It must be declined.",
                "mustDecline( \"why\" )");

        assertThat(problems())
                .containsExactly("""
                rules/invitations/empty.drl:6: headline contains "" holds of every text: there is nothing between the \
                quotes to look for.
                Maybe a word is missing there.""" + SAYS_SO.formatted("empty-value"), """
                rules/invitations/lacking.drl:6: company not contains " " holds of no text: there is nothing between the \
                quotes to look for.
                Maybe a word is missing there.""" + SAYS_SO.formatted("empty-value"));
    }

    @Test
    void knowRulesThatMustHaveItBothWays() {
        add("quality", "no", "benefit", "It must be declined.", "mustDecline( \"why\" )");
        add("quality", "yes", "talked", "It must be accepted.", "mustAccept( \"why\" )");

        assertThat(problems()).containsExactly("""
                rules/invitations/yes.drl:6: The rule says must ACCEPT where invitations/no says must DECLINE, for example \
                where benefit yes, talked yes; the more cautious verdict stands.
                Maybe one of the two needs one more condition.""" + SAYS_SO.formatted("contradicts"));
    }

    @Test
    void seeNoContradictionWhereEvidenceCannotBringItAbout() {
        add("quality", "no", "stale", "They must be left out.", "mustSkip( \"why\" )", OUTREACH);
        add("quality", "yes", "connected", "They must be invited.", "mustInvite( \"why\" )", OUTREACH);

        assertThat(problems()).isEmpty();
    }

    @Test
    void knowCasesOfWhichNobodySpeaks() {
        books.clear();
        add("quality", "some", "benefit || talked", "It may be asked.", "mayAsk( \"why\" )");
        add("strict", "some", "benefit || talked", "It may be asked.", "mayAsk( \"why\" )");
        books.values().forEach(it -> it.add(outreach("all", "benefit || !benefit", "mayInvite( \"why\" )")));

        assertThat(problems()).contains("""
                rules/invitations: No rule speaks of some cases, which so come to LOOK (quality, strict); for example where \
                nothing is known.
                Maybe a rule should say what becomes of them, if only by mayLook.""");
    }

    @Test
    void countWhatIsAnsweredAfterAQuestionOnlyWhereOneIsAsked() {
        add("quality", "ask", "!benefit", "It must be asked.", "mustAsk( \"why\" )");
        add("quality", "let", "question == Question.WAITING, !benefit", "It may wait.", "mayWait( \"why\" )");
        add("quality", "never-asked", "question == Question.WAITING, benefit", "It may wait.", "mayWait( \"why\" )");

        assertThat(problems()).containsExactly("""
                rules/invitations/never-asked.drl:6: The rule never decides: where it could, nothing is asked.
                Maybe it should speak with more force, or is not needed.\
                """ + SAYS_SO.formatted("always-outvoted"));
    }

    @Test
    void letAPolicyOutvoteARuleThatDecidesUnderAnother() {
        add("quality", "may", "benefit", "It may be declined.", "mayDecline( \"why\" )");
        books.put("strict", new ArrayList<>(books.get("quality")));
        add("strict", "must", "benefit", "It must be declined.", "mustDecline( \"why\" )");

        assertThat(problems()).isEmpty();
    }

    @Test
    void areSilentWhereTheFileAcceptsThem() {
        add("quality", "no", "benefit", "It must be declined.", "mustDecline( \"why\" )");
        books.get("quality").add(accepting("contradicts", "yes", "talked", "mustAccept( \"why\" )"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void sayWhereNothingIsThereToAccept() {
        books.get("quality").add(accepting("never-fires", "yes", "talked", "mustAccept( \"why\" )"));
        books.get("quality").add(accepting("hits-everyone", "yes-too", "benefit", "mustAccept( \"why\" )"));

        assertThat(problems()).containsExactly("""
                rules/invitations/yes.drl:3: What is accepted here (never-fires) is not the case.
                Maybe the line can go.""");
    }

    @Test
    void sayNothingOfRulesTogetherWhereOneIsMissing() {
        add("quality", "no", "benefit", "It must be declined.", "mustDecline( \"why\" )");
        books.get("quality").add(accepting("always-outvoted", "yes", "talked", "mustAccept( \"why\" )"));

        assertThat(new Dangers("rules", books, () -> pools, false).problems()).isEmpty();
    }

    private List<String> problems() {
        return new Dangers("rules", books, () -> pools, true)
                .problems().stream().map(Problem::toString).toList();
    }

    private void add(String book, String name, String conditions, String sentence, String call) {
        add(book, name, conditions, sentence, call, INVITATIONS);
    }

    private void add(String book, String name, String conditions, String sentence, String call, Subject subject) {
        String text = subject.equals(OUTREACH)
                ? Rules.outreach(sentence, conditions, call)
                : Rules.file(sentence, conditions, call);
        books.computeIfAbsent(book, unseen -> new ArrayList<>()).add(RandomRules.rule(subject, name, text));
    }

    private static CheckedRule accepting(String danger, String name, String conditions, String call) {
        String text = Rules.file("It must be accepted.", conditions, call)
                .replace("package", "// Accepted: " + danger + " because a test needs it\npackage");
        return RandomRules.rule(INVITATIONS, name, text);
    }

    private static CheckedRule outreach(String name, String conditions, String call) {
        return RandomRules.rule(OUTREACH, name, Rules.outreach("They may be invited.", conditions, call));
    }

    private static List<ReceivedInvitation> facts(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> Rules.fact(Map.of("mutuals", it, "photo", it % 2 == 0 ? "MISSING" : "PRESENT")))
                .toList();
    }
}
