package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Written;
import org.netiquette.rules.word.Subject;

/** What sentences mean, and what is said of words that are none. */
class SentencesTest {

    private static final String NOTES =
            "missing, a ready-made text, an unclear text, a text that says why, a sales pitch, a scam.";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "without a photo => photo == Photo.MISSING",
                "Without A Photo. => photo == Photo.MISSING",
                "with a photo, as far as is known => photo != Photo.MISSING",
                "from a stranger => relationship == Relationship.STRANGER",
                "who is at least well known => relationship >= Relationship.WELL_KNOWN",
                "who is a stranger or known => relationship in ( Relationship.STRANGER, Relationship.KNOWN )",
                "whose note gives no reason => note in ( Note.NONE, Note.BOILERPLATE, Note.UNCLEAR )",
                "whose note is a sales pitch, an unclear text or missing => note in ( Note.PITCH, Note.UNCLEAR, Note.NONE )",
                "whose note is neither a sales pitch nor a scam => note not in ( Note.PITCH, Note.SCAM )",
                "whose note is PITCH => note == Note.PITCH",
                "whose note is not missing => note != Note.NONE",
                "linked to you by a group => threadKinds contains ThreadKind.GROUP",
                "with at least 3 shared connections => mutuals >= 3",
                "with 3, 4 or 5 shared connections => mutuals in ( 3, 4, 5 )",
                "whose headline contains \"a \\\"b\\\" // {text} or c\" => headline contains \"a \\\"b\\\" // {text} or c\"",
                "whose language is \"de\" or \"nl\" => language in ( \"de\", \"nl\" )",
                "who fits your purpose // as far as is known => benefit",
                "not without a photo => !( photo == Photo.MISSING )",
                "not introduced by a trusted connection => !introducedByTrusted",
                "who fits your purpose or who shares something with you => ( benefit || anyThread )",
                "whose note is a sales pitch or who fits your purpose => ( note == Note.PITCH || benefit )",
                "who fits your purpose, and with a very good reason => ( benefit && veryGoodReason )",
                "not ( whose note says why and with a very good reason ) => !( note == Note.REASONED && veryGoodReason )",
                "( without a photo or from a stranger ) and not who fits your purpose => ( ( photo == Photo.MISSING || relationship == Relationship.STRANGER ) && !( benefit ) )",
            })
    void meanWhatTheySay(String sentence, String condition) {
        assertThat(conditions(Said.file(sentence))).containsExactly(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "with a foto | \"with a foto\" | \"with a photo, as far as is known\"",
                "with a photo | \"with a photo\" | \"with a photo, as far as is known\"",
                "without photo | \"without photo\" | \"without a photo\"",
                "whose note gives no raeson | \"whose note gives no raeson\" | \"whose note gives no reason\"",
                "who fits you purpose or who is known | \"who fits you purpose\" | \"who fits your purpose\"",
                "who is known and who fitz your purpose | \"who fitz your purpose\" | \"who fits your purpose\"",
                "from the stranger | \"from the stranger\" | \"from a stranger\"",
                "whose note is a sales pitch or a scum | \"a scum\" | a scam",
                "whose note is neither a sales pitch nor a scum | \"a scum\" | a scam"
            })
    void saysWhatWasMeant(String sentence, String read, String meant) {
        assertThat(Said.problems(Said.file(sentence)))
                .containsExactly("rule.dslr:7: No sentence of rules/words.dsl reads " + read + ".\nMaybe " + meant
                        + " is meant.");
    }

    @Test
    void showsTheSlotsOfWhatWasMeant() {
        assertThat(Said.problems(Said.file("whose nott is a sales pitch", "sended 3 days ago")))
                .containsExactly(
                        "rule.dslr:7: No sentence of rules/words.dsl reads \"whose nott is a sales pitch\".\n"
                                + "Maybe \"whose note is {note}\" is meant, where {note} is one of " + NOTES,
                        """
                        rule.dslr:8: No sentence of rules/words.dsl reads "sended 3 days ago".
                        Maybe "sent {number} days ago" is meant, where {number} is a whole number, in digits.""");
    }

    @Test
    void namesTheValuesThatASlotTakes() {
        assertThat(Said.problems(Said.file(
                        "whose note is a pich",
                        "linked to you by grup",
                        "with three shared connections",
                        "with 3 or four shared connections",
                        "whose headline contains recruiter",
                        "whose note is {note}")))
                .containsExactly(
                        "rule.dslr:7: The note (a pich) must be one of " + NOTES,
                        """
                        rule.dslr:8: The thread (grup) must be one of an introduction, an employer, a school, a group, \
                        a community, shared connections, work that you follow, an event, a town, an industry.
                        Maybe a group is meant.""",
                        "rule.dslr:9: The number (three) must be a whole number, in digits.",
                        "rule.dslr:10: The number (four) must be a whole number, in digits.",
                        """
                        rule.dslr:11: The text (recruiter) must be a text between double quotes.
                        Maybe "recruiter" is meant, with its quotes.""",
                        "rule.dslr:12: The note ({note}) must be one of " + NOTES);
    }

    @Test
    void takesNothingForAWrongValueForOneWordAlone() {
        String file = Said.file(
                        new String[] {"with whom you never talked", "with a new jobb"}, "should call because \"why\"")
                .replace("there is an invitation", "there is a connection");
        assertThat(Said.problems(Subject.inFolder("connections").orElseThrow(), file))
                .containsExactly("""
                        rule.dslr:7: No sentence of rules/words.dsl reads "with whom you never talked".
                        Maybe "with whom you have never talked" is meant.""", """
                        rule.dslr:8: The news (a new jobb) must be one of a new job, a new name, a place among the gone, \
                        a new place at an employer that you look for.
                        Maybe a new job is meant.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "who fits your purpose and who is known or who is trusted | Where both and and or stand in a line, parentheses must say what belongs together. ¶ Maybe ( … and … ) or … is meant.",
                "( who fits your purpose | The ( in this line has no ) that closes it.",
                "who fits your purpose ) | This ) closes nothing.",
                "not not who fits your purpose | One not after another says nothing.",
                "who fits your purpose or | A sentence is missing at the end of this line.",
                "who fits your purpose please | No sentence of rules/words.dsl reads \"please\".",
                "whose headline contains \"a\" or \"b\" | No sentence of rules/words.dsl reads \"\"b\"\". ¶ Maybe the whole sentence must stand on each side of and and or.",
                "photo == Photo.MISSING | No sentence of rules/words.dsl reads \"photo == Photo.MISSING\". ¶ Maybe a rule that is written in no sentences is meant; its file ends in .drl.",
                "who is a connection already | No sentence of rules/words.dsl reads \"who is a connection already\". ¶ Maybe the rule belongs into the folder outreach.",
                "whose headline contains “recruiter” | A text must stand between straight double quotes: \"…\".",
                "whose headline contains \"recruiter | The text that begins here has no closing quote on its line. ¶ Maybe a \" is missing."
            })
    void refuses(String sentence, String message) {
        assertThat(Said.problems(Said.file(sentence))).containsExactly("rule.dslr:7: " + message.replace(" ¶ ", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "should aks because \"why\" | No sentence of rules/words.dsl reads \"should aks because \"why\"\". ¶ Maybe \"should ask because {reason}\" is meant, where {reason} is a text between double quotes.",
                "should ask because why | The reason (why) must be a text between double quotes. ¶ Maybe \"why\" is meant, with its quotes.",
                "should invite because \"why\" | No sentence of rules/words.dsl reads \"should invite because \"why\"\". ¶ Maybe the rule belongs into the folder outreach.",
                "should ask because \"why\" and more | The reason (\"why\" and more) must be a text between double quotes.",
                "should ask because \" \" | The reason must say something, in at most 300 characters.",
            })
    void refusesProposals(String proposal, String message) {
        assertThat(Said.problems(Said.file(new String[] {"who fits your purpose"}, proposal)))
                .containsExactly("rule.dslr:9: " + message.replace(" ¶ ", "\n"));
    }

    @Test
    void allowsASemicolonBehindAProposal() {
        assertThat(Said.problems(Said.file(new String[0], "should ask because \"why\";")))
                .isEmpty();
    }

    private static List<String> conditions(String text) {
        Subject subject = Said.INVITATIONS;
        List<Condition> conditions =
                Said.rule("rule.drl", subject, Said.SHIPPED, text).conditions();
        return conditions.stream().map(Written::asInTheFile).collect(Collectors.toList());
    }
}
