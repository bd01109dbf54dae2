package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.jobs.StateFolder;

class RulesCheckTest {

    private static final String RULE = "invitations/no-real-note.drl";

    @TempDir
    Path temp;

    private Cli cli;

    @BeforeEach
    void copiesRulesWithFewExamples() throws IOException {
        cli = new Cli(temp).withOwnRules();
        try (Stream<Path> examples = Files.list(cli.rules().resolve("examples"))) {
            for (Path it : examples.filter(it -> !it.endsWith("notes.csv")).toList()) {
                Files.delete(it);
            }
        }
    }

    @Test
    void findsTheShippedRulesSound() {
        cli.withSample();

        assertThat(check()).isEqualTo(new Ended(ExitCode.DONE, """
                107 rules and 299 cases are sound.
                Whom they hit was seen on the sample and no past run, since there is no memory yet.
                """, ""));
    }

    @Test
    void namesEverythingAtOnce() throws IOException {
        change(RULE, it -> it.replace("photo !=", "foto !=").replace("// Source", "// Sorce"));
        change("invitations/known.drl", it -> it.replace("should be accepted", "is accepted"));
        change("invitations/cases.csv", it -> it.replace("3,PRESENT,WELL_KNOWN,NONE", "3,PRESENT,WEL_KNOWN,NONE"));
        change("policies/open/invitations/cases.csv", it -> it.replace("unclear-note", "unclear-not"));
        change("tables/thresholds.csv", it -> it.replace("days to wait for an answer", "days to wait for answer"));
        change("tables/close-labels.csv", it -> it.replaceFirst("friends,en", "-,en"));
        change("phrases/scam.csv", it -> it + "en,,riches\n");
        change("phrases/default-texts.csv", it -> it + "en,…\n");
        change("examples/notes.csv", it -> it + "Hello,PICH,en\n,PITCH,en\n");
        change("notes/ask.en.txt", it -> it.replace("== an offer", "== an ofer"));
        Cli.write(
                cli.rules().resolve("my/eve/invitations/mine.drl"),
                Cli.read(cli.rules().resolve("invitations/well-known.drl")));

        assertThat(check()).isEqualTo(new Ended(ExitCode.FOUND_SOMETHING, """
                rules/examples/notes.csv:175: the kind (PICH) is not known
                Maybe PITCH is meant.
                rules/examples/notes.csv:176: an example must have a text
                rules/invitations/cases.csv:5: relationship (WEL_KNOWN) must be one of STRANGER, KNOWN, WELL_KNOWN, TRUSTED.
                Maybe WELL_KNOWN is meant.
                rules/invitations/known.drl:6: The name of the rule (Someone known is accepted.) must say must, should or may.
                rules/invitations/no-real-note.drl: Above the package line must stand a line "// Source: …" that says where the rule comes from.
                rules/invitations/no-real-note.drl:2: The line says Sorce, which nothing reads.
                Maybe Source: is meant.
                rules/invitations/no-real-note.drl:10: The word (foto) must be a word of ReceivedInvitation.
                Maybe photo is meant.
                rules/my/eve/invitations/mine.drl: No case is decided by invitations/mine.
                Maybe a line that names it is missing in cases.csv beside it.
                rules/notes/ask.en.txt: the section (an offer) must have a text, but has none
                rules/notes/ask.en.txt:22: the section (an ofer) is not known
                Maybe an offer is meant.
                rules/phrases/default-texts.csv:62: the text (…) must have a word
                rules/phrases/scam.csv:435: the phrase () must have a word of its own
                rules/policies/open/invitations/cases.csv:14: The rule (invitations/unclear-not) must be a rule of this book.
                Maybe invitations/unclear-note is meant.
                rules/policies/open/invitations/cases.csv:15: The rule (invitations/unclear-not) must be a rule of this book.
                Maybe invitations/unclear-note is meant.
                rules/policies/open/invitations/unclear-note.drl: No case is decided by invitations/unclear-note.
                Maybe a line that names it is missing in cases.csv beside it.
                rules/tables/close-labels.csv:3: «-» must be a label with letters or digits
                rules/tables/thresholds.csv:4: «days to wait for answer» is no threshold, but must be one of: days of conversation for WELL_KNOWN, shared connections for a strong thread, days to wait for an answer, days a connection is new, days until a connection is long-standing, days without a word until a conversation is dormant, days that words wait for an answer, days that a sign of life counts, days to thank for something, days that news of a connection lasts, percent of connections below which a wanted cluster is thin, percent of connections from which a cluster is listed
                Maybe days to wait for an answer is meant.
                17 problems and 0 dangers in 106 rules and 299 cases.
                Whom they hit was seen on no sample and no past run, since there is no memory yet.
                """, ""));
    }

    @Test
    void namesFilesThatNothingReads() {
        for (String file : List.of(
                "invitations/mine.drl.txt",
                "invitations/Mine.DRL",
                "invitations/cases (1).csv",
                "invitation/mine.drl",
                "tables/threshold.csv",
                "tables/threads.csv.txt",
                "tables/notes.xlsx",
                "phrases/mine.txt",
                "examples/notes (2).csv",
                "notes/ask.en.txt.txt",
                "notes/aks.en.txt",
                "policies/strict/tables/thresholds.csv",
                "policies/mine.drl",
                "my/mine.drl",
                "thresholds.csv",
                "README.md",
                "invitations/.DS_Store")) {
            Cli.write(cli.rules().resolve(file), "text,kind,language\nHello,UNCLEAR,en\n");
        }

        assertThat(check()).isEqualTo(new Ended(ExitCode.FOUND_SOMETHING, """
                rules/examples/notes (2).csv: This looks like a copy, and counts like any other list.
                Maybe it can go.
                rules/invitation: Nothing reads this folder; it must be one of invitations, outreach, connections, introductions, tables, phrases, examples, notes, policies, my.
                Maybe invitations is meant.
                rules/invitation/mine.drl: The folder of a rule (invitation) must be one of invitations, outreach, connections, introductions.
                Maybe invitations is meant.
                rules/invitations/Mine.DRL: Nothing reads this file: beside rules lie cases.csv and README.md only.
                Maybe mine.drl is meant.
                rules/invitations/cases (1).csv: Nothing reads this file: beside rules lie cases.csv and README.md only.
                Maybe cases.csv is meant.
                rules/invitations/mine.drl.txt: Nothing reads this file: beside rules lie cases.csv and README.md only.
                Maybe mine.drl is meant.
                rules/my/mine.drl: Nothing reads this file here.
                Maybe it belongs into a folder beside it.
                rules/notes/aks.en.txt: Nothing reads this file in notes.
                Maybe ask.en.txt is meant.
                rules/notes/ask.en.txt.txt: Nothing reads this file in notes.
                Maybe ask.en.txt is meant.
                rules/phrases/mine.txt: Nothing reads this file: the lists of phrases end in .csv.
                rules/policies/mine.drl: Nothing reads this file here.
                Maybe it belongs into a folder beside it.
                rules/policies/strict/tables: Nothing reads this folder; it must be one of invitations, outreach, connections, introductions.
                rules/tables/notes.xlsx: Nothing reads this file in tables.
                rules/tables/threads.csv.txt: Nothing reads this file in tables.
                Maybe threads.csv is meant.
                rules/tables/threshold.csv: Nothing reads this file in tables.
                Maybe thresholds.csv is meant.
                rules/thresholds.csv: Nothing reads this file here.
                Maybe it belongs into a folder beside it.
                16 problems and 0 dangers in 107 rules and 299 cases.
                Whom they hit was seen on no sample and no past run, since there is no memory yet.
                """, ""));
    }

    @Test
    void takesFilesAsOtherEditorsSaveThem() {
        for (Path file : files()) {
            change(file, it -> it.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        }
        change(file(RULE), it -> "\uFEFF" + it, StandardCharsets.UTF_8);
        change(file("notes/ask.en.txt"), it -> "\uFEFF" + it, StandardCharsets.UTF_8);
        change(file("tables/threads.csv"), it -> "\uFEFF" + it, StandardCharsets.UTF_16LE);
        change(file("tables/close-labels.csv"), it -> "\uFEFF" + it.replace(',', ';'), StandardCharsets.UTF_8);
        change(file("invitations/cases.csv"), it -> "\uFEFF" + it.replace(',', ';'), StandardCharsets.UTF_8);

        assertThat(check()).isEqualTo(new Ended(ExitCode.DONE, """
                107 rules and 299 cases are sound.
                Whom they hit was seen on no sample and no past run, since there is no memory yet.
                """, ""));
    }

    @Test
    void saysWhichEncodingIsMeant() {
        change(file(RULE), it -> "\uFEFF" + it, StandardCharsets.UTF_16LE);
        change(
                file("invitations/known.drl"),
                it -> it.replace("whatever", "wh\u00E4tever"),
                StandardCharsets.ISO_8859_1);
        change(file("notes/ask.en.txt"), it -> "\uFEFF" + it, StandardCharsets.UTF_16LE);

        assertThat(check()).isEqualTo(new Ended(ExitCode.FOUND_SOMETHING, """
                rules/invitations/known.drl:1: The file must be UTF-8; this line is not.
                Maybe an editor saved it as Windows text.
                rules/invitations/no-real-note.drl:1: The file must be UTF-8; this one is UTF-16.
                Maybe an editor saved it as «Unicode».
                rules/notes/ask.en.txt: it cannot be read as a text in UTF-8
                Maybe an editor saved it as Windows text or Unicode; save it as UTF-8.
                3 problems and 0 dangers in 105 rules and 299 cases.
                Whom they hit was seen on no sample and no past run, since there is no memory yet.
                """, ""));
    }

    @Test
    void saysOfADangerThatItIsOne() {
        Cli.write(cli.rules().resolve("my/eve/invitations/everybody.drl"), """
                // Why: a test needs it.
                // Source: invented
                package rules.invitations;
                import org.netiquette.fact.*;

                rule "Everybody may be declined."
                when
                    $it : ReceivedInvitation( daysOpen < 5000 )
                then
                    $it.mayDecline( "why not" );
                end
                """);
        Cli.write(
                cli.rules().resolve("my/eve/invitations/cases.csv"),
                "relationship,expected,rule\nSTRANGER,LOOK,everybody\n");
        cli.withSample();

        assertThat(check()).isEqualTo(new Ended(ExitCode.FOUND_SOMETHING, """
                rules/my/eve/invitations/everybody.drl:6: The rule speaks of nearly everybody: 21 of 21 of the sample.
                Maybe a condition is missing. If it is meant, a line "// Accepted: hits-everyone because …" says so.
                0 problems and 1 danger in 108 rules and 300 cases.
                Whom they hit was seen on the sample and no past run, since there is no memory yet.
                """, ""));
    }

    @Test
    void looksAtRememberedInvitationsWhereItMay() throws IOException {
        cli.withSample().run();

        assertThat(check().out()).endsWith("seen on the sample and 21 remembered invitations.\n");
        try (StateFolder held = StateFolder.hold(cli.state())) {
            assertThat(held).isNotNull();
            assertThat(check().out())
                    .endsWith("seen on the sample and no past run, since another run holds the state folder.\n");
        }
    }

    @Test
    void endsWithTwoWhereThereIsNothingToCheck() {
        assertThat(check("--rules", "nowhere")).isEqualTo(new Ended(ExitCode.NOT_USABLE, "", """
                        nowhere: There is no such rule folder.
                        Maybe --rules names another one.
                        """));
        assertThat(check("--policy", "stric")).isEqualTo(new Ended(ExitCode.NOT_USABLE, "", """
                        rules/policies: The policy (stric) must be one of balanced, open, quality, strict.
                        Maybe strict is meant.
                        """));
    }

    private Ended check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("rules", "check"));
        List<String> folders = cli.folders();
        arguments.addAll(more.length > 0 && more[0].equals("--rules") ? folders.subList(0, 6) : folders);
        arguments.addAll(List.of(more));
        Ended ended = Cli.execute(arguments.toArray(String[]::new));
        return new Ended(
                ended.code(), ended.out().replace("\r\n", "\n"), ended.err().replace("\r\n", "\n"));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(cli.rules())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return cli.rules().resolve(name);
    }

    private void change(String name, UnaryOperator<String> by) {
        change(file(name), by, StandardCharsets.UTF_8);
    }

    private static void change(Path file, UnaryOperator<String> by, Charset charset) {
        try {
            String before = Cli.read(file);
            String after = by.apply(before);
            assertThat(after.equals(before)).as("%s", file).isFalse();
            Files.write(file, after.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
