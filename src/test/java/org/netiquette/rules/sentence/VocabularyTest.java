package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.rules.Rules;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.Written;
import org.netiquette.sheet.Problems;

/** A vocabulary that people edit: what it may hold, and what is said of the rest. */
class VocabularyTest {

    private static final String BASE = """
            [condition][ReceivedInvitation]there is an invitation=$it : ReceivedInvitation( )
            [consequence][ReceivedInvitation]should ask because {reason}=$it.shouldAsk( {reason} );
            """;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "[keyword][]because=eval( true ) => The section (keyword) must be one of condition, consequence, *.",
                "[conditoin][]- who fits=benefit => The section (conditoin) must be one of condition, consequence, *. ¶ Maybe condition is meant.",
                "- who fits=benefit => A line of the vocabulary must read [condition][]- sentence=meaning. ¶ Maybe # is missing before a comment.",
                "[condition][]- who fits= => Before the = must stand a sentence that begins with a word, behind it its meaning.",
                "[condition][]- {note}=note == {note} => Before the = must stand a sentence that begins with a word, behind it its meaning.",
                "[condition][]- (a+)+b=benefit => A sentence must be of plain words, commas and slots such as {note}; the sign ( has no place in it.",
                "[condition][]- who fits.*=benefit => A sentence must be of plain words, commas and slots such as {note}; the sign . has no place in it.",
                "[condition][]- who {a:.*}=headline contains {a} => A sentence must be of plain words, commas and slots such as {note}; the sign : has no place in it.",
                "[condition][]- who {a} {b}=mutuals == {a} => Each slot must stand once before the =, and behind it as well.",
                "[condition][]- who {a} {a}=mutuals == {a} => Each slot must stand once before the =, and behind it as well.",
                "[condition][]- who {a} {b} {c} {d}=mutuals in ( {a}, {b}, {c}, {d} ) => A sentence must have at most three slots.",
                "[condition][]- who has {a}=headline contains \"{a}\" => Each slot must stand once before the =, and behind it as well.",
                "[condition][]- who {a}=benefit == {a} => The slot {a} must stand behind a word and a sign: note == {a}.",
                "[condition][]- who has {a}=headline matches {a} => The slot {a} must stand behind a word and a sign: note == {a}.",
                "[condition][]- who fits=foto == Photo.MISSING => The word (foto) must be a word of ReceivedInvitation. ¶ Maybe photo is meant.",
                "[condition][]- who fits=photo == Photo.MISING => The value (Photo.MISING) of photo must be one of Photo.PRESENT, Photo.MISSING, Photo.UNKNOWN. ¶ Maybe Photo.MISSING is meant.",
                "[condition][Candidate]- who fits=photo == Photo.MISSING => The word (photo) must be a word of Candidate.",
                "[condition][]- who fits=eval( true ) => A rule looks at one fact, $it, and at nothing beside it; \"eval\" has no place here.",
                "[condition][]- who fits=benefit ) then System.exit( 0 ); end rule \"x\" when $it : ReceivedInvitation( talked => The meaning must be one thing: each ( needs its ), at most three deep, and no comma stands outside them.",
                "[condition][]- who fits=benefit, talked => The meaning must be one thing: each ( needs its ), at most three deep, and no comma stands outside them.",
                "[condition][]- who fits=(((( benefit )))) => The meaning must be one thing: each ( needs its ), at most three deep, and no comma stands outside them.",
                "[condition][]- who fits=benefit /* => A comment has no place behind the =.",
                "[condition][]- who fits=headline.length == 3 => This must be a word compared with plain values: headline.length. ¶ Maybe the word must be written again on each side of && and ||, and stand left of its value.",
                "[condition][Invitation]- who fits=benefit => The kind of fact (Invitation) must be one of ReceivedInvitation, Candidate, ConnectedPerson, Pair.",
                "[condition][Candidat]- who fits=benefit => The kind of fact (Candidat) must be one of ReceivedInvitation, Candidate, ConnectedPerson, Pair. ¶ Maybe Candidate is meant.",
                "[condition][]there is=$it : ReceivedInvitation( ) => The kind of fact () must be one of ReceivedInvitation, Candidate, ConnectedPerson, Pair.",
                "[condition][ReceivedInvitation]there is=$it : ReceivedInvitation( benefit ) => A sentence without a hyphen must mean $it : ReceivedInvitation( ). ¶ Maybe a hyphen is missing before a condition.",
                "[consequence][ReceivedInvitation]must go because {r}=$it.mustGo( {r} ); => A proposal must mean $it.CALL( {reason} ), where CALL is must, should or may with Accept, Ask, Wait, Look or Decline.",
                "[consequence][Candidate]must accept because {r}=$it.mustAccept( {r} ); => A proposal must mean $it.CALL( {reason} ), where CALL is must, should or may with Invite, Introduce, Withdraw or Skip.",
                "[consequence][ReceivedInvitation]must accept because {r}=$it.mustAccept( {r} ); System.exit( 0 ); => A proposal must mean $it.CALL( {reason} ), where CALL is must, should or may with Accept, Ask, Wait, Look or Decline.",
                "[*][Note]a pich=Note.PICH => The value (Note.PICH) must be one of Note.NONE, Note.BOILERPLATE, Note.UNCLEAR, Note.REASONED, Note.PITCH, Note.SCAM. ¶ Maybe Note.PITCH is meant.",
                "[*][Note]a pitch=Runtime.getRuntime() => The value (Runtime.getRuntime ( )) must be one of Note.NONE, Note.BOILERPLATE, Note.UNCLEAR, Note.REASONED, Note.PITCH, Note.SCAM.",
            })
    void refuses(String line, String message) {
        assertThat(problems(BASE + line)).containsExactly("rules/words.dsl:3: " + message.replace(" ¶ ", "\n"));
    }

    @Test
    void refusesWhatOnlyTwoLinesTogetherWouldMean() {
        assertThat(problems(
                        "[condition][]- who fits=note in ( Note.NONE\n[condition][]- who talks=Note.SCAM ), talked\n"))
                .containsExactly(
                        "rules/words.dsl:1: The meaning must be one thing: each ( needs its ), at most three deep, and no comma"
                                + " stands outside them.",
                        "rules/words.dsl:2: The meaning must be one thing: each ( needs its ), at most three deep, and no comma"
                                + " stands outside them.");
    }

    @Test
    void refusesTheSameWordsTwice() {
        assertThat(problems("""
                        # who
                        [condition][]- who fits=benefit
                        [condition][]- Who  fits=!benefit
                        [*][Note]a pitch=Note.PITCH
                        [*][Note]A pitch=Note.SCAM
                        [*][AddressKind]a pitch=AddressKind.SHOP
                        """))
                .containsExactly(
                        "rules/words.dsl:3: The same sentence stands at line 2 already.",
                        "rules/words.dsl:5: The same words name a value of Note at line 4.");
    }

    @Test
    void takesSentencesOfOnesOwn() {
        Sentences sentences = sentences(BASE + """
                [condition][]- wer als Recruiter schön schreibt=headline contains "ecruiter" || company == "Müller"
                [condition][]- with {low} to {high} shared connections=mutuals >= {low} && mutuals <= {high}
                [when][]- who writes {text} anywhere=headline contains {text} || company contains {text}
                """);

        assertThat(sentences.problems()).isEmpty();
        assertThat(conditions(
                        sentences,
                        "wer als Recruiter schön schreibt",
                        "with 2 to 4 shared connections",
                        "not with 2 to 4 shared connections",
                        "who writes \"{high}\" anywhere"))
                .containsExactly(
                        "( headline contains \"ecruiter\" || company == \"Müller\" )",
                        "( mutuals >= 2 && mutuals <= 4 )",
                        "!( mutuals >= 2 && mutuals <= 4 )",
                        "( headline contains \"{high}\" || company contains \"{high}\" )");
    }

    /** What fills one slot is never read as another slot. */
    @Test
    void fillsEachSlotOnce() {
        Sentences sentences = sentences(
                BASE + "[condition][]- named {one} at {other}=headline contains {one} && company contains {other}\n");

        assertThat(conditions(sentences, "named \"{other}\" at \"{one}\""))
                .containsExactly("( headline contains \"{other}\" && company contains \"{one}\" )");
    }

    @Test
    void blamesTheVocabularyForItsOwnSlips() {
        assertThat(check(sentences(BASE + "[condition][]- who fits=benefits\n"), "who fits"))
                .contains("""
                        rules/words.dsl:3: The word (benefits) must be a word of ReceivedInvitation.
                        Maybe benefit is meant.""");
    }

    @Test
    void saysThatThereIsNoVocabulary() {
        Sentences none = Sentences.in(temp, "rules/words.dsl");

        assertThat(none.problems()).isEmpty();
        assertThat(check(none, "who fits")).containsExactly("""
                rules/words.dsl: There is no vocabulary for rules in sentences.
                Maybe the shipped words.dsl was lost.""");
    }

    @Test
    void readsNothingOutsideOfTheRuleFolder() throws IOException {
        Path rules = Files.createDirectories(temp.resolve("rules"));
        Rules.write(temp.resolve("words.dsl"), BASE);
        Files.createSymbolicLink(rules.resolve("words.dsl"), temp.resolve("words.dsl"));

        assertThat(check(Sentences.in(rules, "rules/words.dsl")))
                .containsExactly("rules/words.dsl: The link leads out of the rule folder.");
    }

    @Test
    void understandsFilesOfOtherEditors() throws IOException {
        String words = Files.readString(Path.of("rules/words.dsl"));

        assertThat(problems("\uFEFF" + words.replace("\n", "\r\n"))).isEmpty();
        assertThat(check(sentences(words.getBytes(StandardCharsets.UTF_16)))).containsExactly("""
                rules/words.dsl:1: The file must be UTF-8; this one is UTF-16.
                Maybe an editor saved it as «Unicode».""");
        assertThat(problems(words + "#".repeat(65_536)))
                .containsExactly("rules/words.dsl: The vocabulary must be at most 64 KB.");
    }

    @Test
    void saysWhichSentenceIsMissing() throws IOException {
        String words = Files.readString(Path.of("rules/words.dsl"));
        Sentences lacking = sentences(words.lines()
                .filter(it -> !it.contains("sameText") && !it.endsWith("=!benefit"))
                .collect(Collectors.joining("\n")));

        assertThat(lacking.say(Said.rule("rule.drl", Said.INVITATIONS, rule("!benefit"))))
                .contains("    - not who fits your purpose\n");
        assertThatThrownBy(() -> lacking.say(Said.rule("rule.drl", Said.INVITATIONS, rule("sameText >= 2"))))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rule.drl: The vocabulary has no sentence for sameText >= 2.
                        Maybe a line for it can be added to rules/words.dsl.""");
    }

    /** Nothing in it can take longer than its length: a full file of the worst lines is read in seconds. */
    @Test
    @Timeout(60)
    void isReadInSecondsWhateverItHolds() {
        String nested = lines(500, "- who is %s=((( benefit )))");
        String slots =
                lines(500, "- who %s {a} a {b} a {c}=headline in ( {a} ) && company in ( {b} ) && location in ( {c} )");
        String wrong = lines(1_000, "- who is %s=foto == 1");

        assertThat(check(sentences(BASE + nested), "who is " + name(3))).isEmpty();
        assertThat(problems(BASE + nested)).isEmpty();
        assertThat(check(sentences(BASE + slots), "who " + name(3) + " \"a\" or ".repeat(28) + "\"a\""))
                .isNotEmpty();
        assertThat(problems(BASE + wrong)).hasSizeGreaterThan(40);
        assertThat(problems(BASE + lines(2_500, "- %s=x")))
                .contains(
                        "rules/words.dsl:2001: The vocabulary must have at most 2000 lines; this one goes on from here.");
    }

    private static String lines(int many, String form) {
        return IntStream.range(0, many)
                .mapToObj(it -> "[condition][]" + form.formatted(name(it)))
                .collect(Collectors.joining("\n"));
    }

    private static String name(int number) {
        return "n" + number;
    }

    private List<String> problems(String words) {
        return sentences(words).problems().stream().map(Object::toString).toList();
    }

    private static List<String> check(Sentences sentences, String... conditions) {
        return sentences.check(Said.source("rule.dslr", Said.INVITATIONS, Said.file(conditions))).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> conditions(Sentences sentences, String... said) {
        RuleCheck.Result result = sentences.check(Said.source("rule.dslr", Said.INVITATIONS, Said.file(said)));
        assertThat(result.problems()).isEmpty();
        List<Condition> conditions = result.rule().orElseThrow().conditions();
        return conditions.stream().map(Written::asInTheFile).toList();
    }

    private static String rule(String condition) {
        return Rules.file("It should be asked.", condition, "shouldAsk( \"why\" )");
    }

    private Sentences sentences(String words) {
        return sentences(words.getBytes(StandardCharsets.UTF_8));
    }

    private Sentences sentences(byte[] words) {
        try {
            Files.write(Files.createDirectories(temp).resolve("words.dsl"), words);
            return Sentences.in(temp, "rules/words.dsl");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
