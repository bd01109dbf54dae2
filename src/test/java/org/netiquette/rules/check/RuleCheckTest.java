package org.netiquette.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.rules.Rules;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

class RuleCheckTest {

    private static final String ASK = "shouldAsk( \"why\" )";

    @Test
    void writesARuleAnew() {
        String text = """
                // Why: because
                // Source: somewhere
                package rules.invitations
                import org.netiquette.fact.*;

                /* a comment
                   of two lines */
                rule "A stranger should be asked."
                when
                    // said in a comment
                    $it : ReceivedInvitation( photo != Photo.MISSING, // and here
                        relationship <= Relationship.KNOWN,
                        !benefit, !( talked || mutuals >= 3 && daysOpen in ( 1, 2 ) ),
                        threadKinds not contains ThreadKind.GROUP,
                        headline not contains "C++ \\"guru\\" \\\\", company == "Müller, Söhne" )
                then
                    $it.shouldAsk( "who's \\"there\\"? } end" );
                end
                """;

        CheckedRule rule = rule(text);

        assertThat(rule.drl()).isEqualTo("""
                        package rules.invitations;
                        import org.netiquette.fact.*;
                        import org.netiquette.verdict.Force;
                        import org.netiquette.verdict.Verdict;

                        rule "invitations/test"
                        when
                            $it : ReceivedInvitation( photo != Photo.MISSING, relationship in ( Relationship.STRANGER, \
                        Relationship.KNOWN ), !benefit, !( talked || mutuals >= 3 && daysOpen in ( 1, 2 ) ), \
                        threadKinds not contains ThreadKind.GROUP, headline not contains \
                        "C\\053\\053 \\042guru\\042 \\134", company == "M\\u00fcller\\054 S\\u00f6hne" )
                        then
                            $it.propose( "invitations/test", Force.SHOULD, Verdict.ASK, \
                        "who\\047s \\042there\\042\\077 \\175 end" );
                        end
                        """);
        assertThat(rule.sentence()).isEqualTo("A stranger should be asked.");
        assertThat(rule.why()).isEqualTo("because");
        assertThat(rule.source()).isEqualTo("somewhere");
        assertThat(rule.reason()).isEqualTo("who's \"there\"? } end");
        assertThat(rule.words())
                .containsExactly(
                        "photo",
                        "relationship",
                        "benefit",
                        "talked",
                        "mutuals",
                        "daysOpen",
                        "threadKinds",
                        "headline",
                        "company");
    }

    @Test
    void understandsFilesOfOtherEditors() {
        String text = Rules.file("A stranger should be asked.", "benefit", ASK);

        CheckedRule rule = rule("\uFEFF" + text.replace("\n", "\r\n").replace("    ", "\t"));

        assertThat(rule).isEqualTo(rule(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "benefit",
                "benefit == true",
                "benefit != false",
                "( ( benefit ) )",
                "mutuals == 0",
                "mutuals not in ( 1 )",
                "relationship > Relationship.STRANGER",
                "note in ( Note.NONE, Note.SCAM )",
                "language in ( \"de\", \"nl\" )",
                "location contains \"Ghent\"",
                "claim == Claim.BORNE_OUT || namesake && !( talked )"
            })
    void allows(String conditions) {
        assertThat(rule(Rules.file("A stranger should be asked.", conditions, ASK))
                        .drl())
                .contains("$it : ReceivedInvitation( ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "benefit == 1 | The value (1) of benefit must be true or false.",
                "mutuals == \"3\" | The value (\"3\") of mutuals must be a whole number.",
                "headline == 3 | The value (3) of headline must be a text between double quotes.",
                "headline > \"a\" | The word headline must be compared with == != in, not in, contains, not contains, not with >.",
                "threadKinds == ThreadKind.GROUP | The word threadKinds must be compared with contains, not contains, not with ==.",
                "benefit in ( true ) | The word benefit must be compared with == != or stand alone, not with in.",
                "mutuals contains 3 | The word mutuals must be compared with == != < <= > >= in, not in, not with contains.",
                "mutuals | The word mutuals is neither true nor false: it must be compared with a value.",
                "note in ( ) | This cannot be read as a rule near ).",
                "relationship > Relationship.TRUSTED | No value of relationship is > TRUSTED.",
                "relationship < Relationship.STRANGER | No value of relationship is < STRANGER.",
                "!mutuals == 3 | This must be a word compared with plain values: !mutuals.",
                "not benefit | This cannot be read as a rule near benefit.",
                "benefit talked | This cannot be read as a rule near talked.",
                "benefit,, talked | This cannot be read as a rule near ,."
            })
    void refuses(String conditions, String message) {
        assertThat(problems(Rules.file("A stranger should be asked.", conditions, ASK)))
                .extracting(Problem::sentence)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foto == Photo.MISSING | Maybe photo is meant.",
                "relation == Relationship.KNOWN | Maybe relationship is meant.",
                "photo == Photo.MISING | Maybe Photo.MISSING is meant.",
                "threadKinds contains ThreadKind.GROP | Maybe ThreadKind.GROUP is meant.",
                "threadKinds containes ThreadKind.GROUP | Maybe a comma, a parenthesis, when, then or end is missing just before it."
            })
    void saysWhatWasMeant(String conditions, String maybe) {
        assertThat(problems(Rules.file("A stranger should be asked.", conditions, ASK)))
                .extracting(Problem::maybe)
                .containsExactly(maybe);
    }

    @Test
    void namesTheLineOfEachCondition() {
        String conditions = """
                benefit,
                    // a comment
                    foo,
                    note in ( Note.NONE,
                        Note.NUN,
                        Note.SCAM ), bar == 1
                """;

        assertThat(problems(Rules.file("A stranger should be asked.", conditions, ASK)))
                .extracting(it -> it.place().line())
                .containsExactly(10, 12, 13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a stranger should be asked. | The name of the rule (a stranger should be asked.) must be a sentence: a capital first, a dot last.",
                "A stranger should be asked | The name of the rule (A stranger should be asked) must be a sentence: a capital first, a dot last.",
                "A stranger is asked. | The name of the rule (A stranger is asked.) must say must, should or may.",
                "A stranger may be asked. | The call says should, the name of the rule does not (A stranger may be asked.)."
            })
    void wantsASentenceThatSaysWhatTheCallDoes(String sentence, String message) {
        assertThat(problems(Rules.file(sentence, "", ASK)))
                .extracting(Problem::toString)
                .containsExactly("rules/invitations/test.drl:6: " + message);
    }

    @Test
    void wantsWhyAndSourceAboveThePackage() {
        String text = Rules.file("A stranger should be asked.", "", ASK);

        assertThat(problems(text.replace("// Why: a test needs it.\n", "") + "// Why: too late\n"))
                .extracting(Problem::sentence)
                .containsExactly(
                        "Above the package line must stand a line \"// Why: …\" that says why there is this rule.");
        assertThat(problems(text.replace("invented", "")))
                .extracting(Problem::sentence)
                .containsExactly(
                        "Above the package line must stand a line \"// Source: …\" that says where the rule comes from.");
    }

    private static CheckedRule rule(String text) {
        RuleCheck.Result result = check(text);
        assertThat(result.problems()).isEmpty();
        return result.rule().orElseThrow();
    }

    private static List<Problem> problems(String text) {
        RuleCheck.Result result = check(text);
        assertThat(result.rule()).isEmpty();
        return result.problems();
    }

    private static RuleCheck.Result check(String text) {
        return RuleCheck.check(new RuleSource(
                "rules/invitations/test.drl",
                "invitations/test",
                Subject.ALL.get(0),
                text.getBytes(StandardCharsets.UTF_8)));
    }
}
