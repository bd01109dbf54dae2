package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.sheet.Problems;
import org.netiquette.verdict.Verdict;

class RuleFolderTest {

    private static final ReceivedInvitation UNKNOWN = ReceivedInvitation.unknown();

    private static final String WORDS = """
            [condition][ReceivedInvitation]there is an invitation=$it : ReceivedInvitation( )
            [condition][]- who fits=benefit
            [consequence][ReceivedInvitation]may ask because {reason}=$it.mayAsk( {reason} );
            [consequence][ReceivedInvitation]may accept because {reason}=$it.mayAccept( {reason} );
            [consequence][ReceivedInvitation]must decline because {reason}=$it.mustDecline( {reason} );
            """;

    @TempDir
    Path temp;

    private Path rules;
    private Path cache;

    @BeforeEach
    void writesCommonRules() {
        rules = temp.resolve("rules");
        cache = temp.resolve("state/rulebooks");
        write("invitations/first.drl", "mayAsk( \"common\" )");
        write("invitations/second.drl", "mayWait( \"common\" )", "benefit");
    }

    @Test
    void commonRulesArePolicyQuality() {
        assertThat(reasons("quality", "")).containsExactly("common");
    }

    @Test
    void policyReplacesAndAdds() {
        write("policies/wide/invitations/first.drl", "mayAccept( \"wide\" )");
        write("policies/wide/invitations/third.drl", "mayAccept( \"added\" )");

        assertThat(reasons("wide", "")).containsExactly("wide", "added");
        assertThat(reasons("quality", "")).containsExactly("common");
        assertThat(open().policies()).containsExactly("quality", "wide");
    }

    @Test
    void ownRulesStandAboveThePolicy() {
        write("policies/wide/invitations/first.drl", "mayAccept( \"wide\" )");
        write("my/eve/invitations/first.drl", "mustDecline( \"mine\" )");

        assertThat(reasons("wide", "eve")).containsExactly("mine");
        assertThat(reasons("wide", "adam")).containsExactly("wide");
        assertThat(open().accounts()).containsExactly("eve");
    }

    @Test
    void sentencesReplaceARuleFileOfTheSameName() {
        writeWords();
        write("policies/wide/invitations/first.drl", "mayAccept( \"wide\" )");
        writeSentences("my/eve/invitations/first.dslr", "must decline because \"mine\"");
        writeSentences("policies/wide/invitations/third.dslr", "may accept because \"added\"");

        assertThat(open().problems()).isEmpty();
        assertThat(reasons("wide", "eve")).containsExactly("mine", "added");
        assertThat(reasons("wide", "adam")).containsExactly("wide", "added");
        assertThat(open().book("wide", "eve", cache).rules())
                .extracting(it -> it.id() + " " + it.file())
                .containsExactly(
                        "invitations/first rules/my/eve/invitations/first.dslr",
                        "invitations/second rules/invitations/second.drl",
                        "invitations/third rules/policies/wide/invitations/third.dslr");
    }

    @Test
    void refusesARuleThatIsThereTwice() {
        writeWords();
        writeSentences("invitations/first.dslr", "must decline because \"mine\"");

        assertThatThrownBy(() -> open().book("quality", "", cache))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rules/invitations/first.dslr: The rule invitations/first is there twice: \
                        rules/invitations/first.drl has the same name.
                        Maybe one of the two was to be deleted.""");
        assertThat(open().problems()).hasSize(1);
    }

    @Test
    void compilesAgainWhenTheVocabularyMeansSomethingElse() {
        writeWords();
        writeSentences("invitations/third.dslr", "may ask because \"third\"");
        assertThat(reasons("quality", "")).containsExactly("common", "third");

        Rules.write(rules.resolve("words.dsl"), WORDS.replace("$it.mayAsk( {reason} )", "$it.mustAsk( {reason} )"));
        assertThatThrownBy(() -> open().book("quality", "", cache))
                .isInstanceOf(Problems.class)
                .hasMessage(
                        "rules/invitations/third.dslr:4: The call says must, the name of the rule does not (It may be"
                                + " so.).");

        Rules.write(rules.resolve("words.dsl"), WORDS.replace("an invitation=$it", "a letter=$it"));
        assertThatThrownBy(() -> open().book("quality", "", cache)).hasMessage("""
                rules/invitations/third.dslr:6: No sentence of rules/words.dsl reads "there is an invitation".
                Maybe "there is a letter" is meant.""");
    }

    @Test
    void readsTheVocabularyFromOnePlace() {
        writeWords();
        Rules.write(rules.resolve("invitations/mine.dsl"), WORDS);

        assertThat(open().problems()).extracting(Object::toString).containsExactly("""
                rules/invitations/mine.dsl: The vocabulary must be rules/words.dsl.
                Maybe a rule in sentences is meant, whose name ends in .dslr.""");
    }

    @Test
    void needsNoVocabularyForRuleFiles() {
        assertThat(open().problems()).isEmpty();

        writeSentences("my/eve/invitations/third.dslr", "may ask because \"third\"");

        assertThat(open().problems()).extracting(Object::toString).containsExactly("""
                rules/words.dsl: There is no vocabulary for rules in sentences.
                Maybe the shipped words.dsl was lost.""");
        assertThat(reasons("quality", "")).containsExactly("common");
    }

    @Test
    void saysARuleByPathOrName() throws IOException {
        writeWords();
        Path file = rules.resolve("invitations/first.drl");
        Files.writeString(file, Files.readString(file).replace("common", "it's \\\"so\\\""));
        String expected = """
                // Why: a test needs it.
                // Source: invented

                rule "It may be so."
                when
                    there is an invitation
                then
                    may ask because "it's \\"so\\""
                end
                """;

        assertThat(open().say(file)).isEqualTo(expected);
        assertThat(open().say(Path.of("invitations/first"))).isEqualTo(expected);
        Rules.write(temp.resolve("invitations/first.dslr"), expected);
        assertThat(open().say(temp.resolve("invitations/first.dslr"))).isEqualTo(expected);
    }

    @Test
    void saysWhichRuleThereIsNot() {
        Rules.write(temp.resolve("notes/first.drl"), "x");

        assertThatThrownBy(() -> open().say(Path.of("invitations/frist.drl")))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        invitations/frist.drl: There is no such rule file.
                        Maybe first is meant.""");
        assertThatThrownBy(() -> open().say(Path.of("first")))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        first: There is no such rule file.
                        Maybe invitations/first is meant.""");
        assertThatThrownBy(() -> open().say(temp.resolve("notes/first.drl")))
                .isInstanceOf(Problems.class)
                .hasMessageEndingWith(
                        "/notes/first.drl: The folder of a rule (notes) must be one of invitations, outreach, connections, introductions.");
    }

    @Test
    void accountsWithoutOwnRulesShareABook() {
        RuleFolder folder = open();

        assertThat(folder.book("quality", "adam", cache)).isSameAs(folder.book("quality", "eve", cache));
    }

    @Test
    void namesKnownPolicies() {
        write("policies/wide/invitations/first.drl", "mayAccept( \"wide\" )");

        assertThatThrownBy(() -> open().book("wyde", "", cache))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rules/policies: The policy (wyde) must be one of quality, wide.
                        Maybe wide is meant.""");
    }

    @Test
    void takesNoPathForAPolicyOrAnAccount() {
        Rules.write(temp.resolve("outside/invitations/first.drl"), "no rule");

        assertThat(reasons("quality", "../../outside")).containsExactly("common");
        assertThatThrownBy(() -> open().book("../../outside", "", cache))
                .isInstanceOf(Problems.class)
                .hasMessage("rules/policies: The policy (../../outside) must be one of quality.");
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThatThrownBy(() -> RuleFolder.open(Path.of("nowhere/rules")))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        nowhere/rules: There is no such rule folder.
                        Maybe --rules names another one.""");
    }

    @Test
    void refusesRulesWhereNoneAreRead() {
        write("invitation/lost.drl", "mayAsk( \"lost\" )");
        write("invitations/My Rule.drl", "mayAsk( \"name\" )");
        write("invitations/deep/lost.drl", "mayAsk( \"lost\" )");

        assertThat(open().problems())
                .extracting(Object::toString)
                .containsExactly(
                        """
                        rules/invitation/lost.drl: The folder of a rule (invitation) must be one of invitations, outreach, connections, introductions.
                        Maybe invitations is meant.""",
                        "rules/invitations/My Rule.drl: The file name (My Rule.drl) must be of small letters, digits and -"
                                + " only.",
                        "rules/invitations/deep/lost.drl: The folder of a rule (invitations/deep) must be one of"
                                + " invitations, outreach, connections, introductions.");
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        Path outside = temp.resolve("outside");
        Rules.write(outside.resolve("third.drl"), Rules.file("It may be asked.", "", "mayAsk( \"out\" )"));
        Files.createSymbolicLink(rules.resolve("invitations/third.drl"), outside.resolve("third.drl"));
        Files.createSymbolicLink(rules.resolve("invitations/folder"), outside);

        assertThatThrownBy(() -> open().book("quality", "", cache))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rules/invitations/folder: The link leads out of the rule folder.
                        rules/invitations/third.drl: The link leads out of the rule folder.""");
    }

    @Test
    void showsTheProblemsOfAllFilesByFileAndLine() {
        write("invitations/zeta.drl", "mayAks( \"typo\" )");
        write(
                "invitations/alpha.drl",
                "mayAsk( \"typo\" )",
                "foto == Photo.MISING, relationship == Relationship.STRANGR");

        assertThatThrownBy(() -> open().book("quality", "", cache))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rules/invitations/alpha.drl:8: The value (Relationship.STRANGR) of relationship must be one of \
                        Relationship.STRANGER, Relationship.KNOWN, Relationship.WELL_KNOWN, Relationship.TRUSTED.
                        Maybe Relationship.STRANGER is meant.
                        rules/invitations/alpha.drl:8: The word (foto) must be a word of ReceivedInvitation.
                        Maybe photo is meant.
                        rules/invitations/zeta.drl:10: The call (mayAks) must be must, should or may with Accept, Ask, \
                        Wait, Look or Decline.
                        Maybe mayAsk is meant.""");
    }

    @Test
    void keepsCompiledBooksForTheirOwnerOnly() throws IOException {
        open().book("quality", "", cache);

        assertThat(jars()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void compilesOnlyWhatIsNew() throws IOException {
        open().book("quality", "", cache);
        Path jar = jars().get(0);
        Object compiled = Files.getLastModifiedTime(jar);

        assertThat(reasons("quality", "")).containsExactly("common");
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(compiled);

        write("invitations/first.drl", "mayAsk( \"changed\" )");
        assertThat(reasons("quality", "")).containsExactly("changed");
        assertThat(jars()).hasSize(2);
    }

    @Test
    void compilesAgainWhatIsDamaged() throws IOException {
        open().book("quality", "", cache);
        byte[] whole = Files.readAllBytes(jars().get(0));
        Files.write(jars().get(0), Stream.of(whole).findFirst().orElseThrow(), java.nio.file.StandardOpenOption.APPEND);
        assertThat(reasons("quality", "")).containsExactly("common");

        Files.write(jars().get(0), new byte[] {1, 2, 3});
        assertThat(reasons("quality", "")).containsExactly("common");

        Files.write(jars().get(0), new byte[0]);
        assertThat(reasons("quality", "")).containsExactly("common");
        assertThat(jars()).hasSize(1);
        assertThat(Files.size(jars().get(0))).isGreaterThan(1_000);
    }

    @Test
    void trustsNoBookInAFolderThatOthersMayWriteTo() throws IOException {
        open().book("quality", "", cache);
        Path planted = Files.copy(jars().get(0), cache.resolve("planted.jar"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(reasons("quality", "")).containsExactly("common");
        assertThat(planted).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void bookHasTheSameHashForTheSameRules() {
        String hash = open().book("quality", "", cache).hash();

        assertThat(open().book("quality", "", temp.resolve("other")).hash()).isEqualTo(hash);
        write("invitations/first.drl", "mayAsk( \"changed\" )");
        assertThat(open().book("quality", "", cache).hash()).isNotEqualTo(hash);
    }

    @Test
    void withoutRulesEverythingIsLookedAt() throws IOException {
        RuleBook book =
                RuleFolder.open(Files.createDirectories(temp.resolve("empty"))).book("quality", "", cache);

        assertThat(book.rules()).isEmpty();
        assertThat(book.judge(List.of(Rules.fact(Map.of()))).get(0).verdict()).isEqualTo(Verdict.LOOK);
    }

    private List<String> reasons(String policy, String account) {
        return open().book(policy, account, cache).judge(List.of(UNKNOWN)).get(0).proposals().stream()
                .map(it -> it.reason())
                .toList();
    }

    private RuleFolder open() {
        return RuleFolder.open(rules);
    }

    private void writeWords() {
        Rules.write(rules.resolve("words.dsl"), WORDS);
    }

    private void writeSentences(String file, String call) {
        Rules.write(rules.resolve(file), """
                // Why: a test needs it.
                // Source: invented

                rule "It %s be so."
                when
                    there is an invitation
                then
                    %s
                end
                """.formatted(call.replaceAll(" .*", ""), call));
    }

    private void write(String file, String call) {
        write(file, call, "");
    }

    private void write(String file, String call, String conditions) {
        String force = call.replaceAll("[A-Z].*", "");
        Rules.write(rules.resolve(file), Rules.file("It " + force + " be so.", conditions, call));
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(it -> it.toString().endsWith(".jar")).toList();
        }
    }
}
