package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.jobs.StateFolder;

/** What a person sees who has changed rules and asks whom that hits. */
class RulesDiffTest {

    private static final String LATE = """
            // Why: nothing but a test.
            // Source: a test
            package rules.invitations;
            import org.netiquette.fact.*;

            rule "An invitation from a stranger must be declined after four days."
            when
                $it : ReceivedInvitation( daysOpen >= 4, relationship == Relationship.STRANGER, note == Note.NONE, photo == Photo.UNKNOWN )
            then
                $it.mustDecline( "four days are enough" );
            end
            """;

    @TempDir
    private Path folder;

    private EditedRules rules;
    private Cli cli;

    @BeforeEach
    void copyTheRules() {
        rules = EditedRules.in(folder);
        cli = rules.cli();
    }

    @Test
    void saysThatFoldersAreAlike() throws IOException {
        rules.edit("tables/thresholds.csv", "\n", "\r\n");
        Ended ended = rules.diff("--fail-on-change");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(rules.shown(ended.out())).isEqualTo("""
                        Old: FOLDER/old. New: FOLDER/rules. Judged for 2026-11-24.
                        The two folders are alike, file by file.
                        There is no memory in the state folder «FOLDER/state» yet, so no night is replayed, and the accounts are judged as if there had been none before.
                        Of people to invite the verdicts are compared, not who comes in which wave.
                        Connections and introductions are not judged: nothing differs between the folders that could change what becomes of them.
                        Open invitations of 1 account, from the files of now: all 21 come out as before.
                        People to invite of 1 account, from the files of now: all 25 come out as before.
                        Reports: FOLDER/output/rules-diff/report.html, FOLDER/output/rules-diff/changes.csv
                        """);
        assertThat(rules.changes("name")).isEmpty();
    }

    @Test
    void showsFromTheFilesWhatTablesPhrasesAndRulesChange() throws IOException {
        rules.edit("tables/thresholds.csv", "WELL_KNOWN,3,", "WELL_KNOWN,30,");
        rules.edit(
                "phrases/pitch.csv",
                "en,book a demo,sells,",
                "en,book a demo,sells,\nen,used your three questions,sells,");
        rules.edit("outreach/something-small-shared-and-fitting.drl", "mayInvite", "maySkip");
        rules.edit("notes/thanks.en.txt", "\n", "\n\n");
        Cli.write(cli.rules().resolve("my/sample/invitations/late.drl"), LATE);
        Ended ended = rules.diff("--fail-on-change");
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(rules.shown(ended.out())).isEqualTo("""
                        Old: FOLDER/old. New: FOLDER/rules. Judged for 2026-11-24.
                        1 rule file changed (outreach/something-small-shared-and-fitting.drl), 1 rule file added (my/sample/invitations/late.drl), 1 table changed (tables/thresholds.csv), 1 phrase list changed (phrases/pitch.csv), 1 text to send changed (notes/thanks.en.txt).
                        There is no memory in the state folder «FOLDER/state» yet, so no night is replayed, and the accounts are judged as if there had been none before.
                        Of people to invite the verdicts are compared, not who comes in which wave.
                        Of connections and introductions the verdicts are compared, not who comes in which week; they are too many to be remembered, so that the files of now alone tell of them.
                        Texts to send differ between the folders; what would be drafted by them is not compared.
                        Open invitations of 1 account, from the files of now: 5 of 21 come out otherwise.
                             3  ASK to DECLINE: invitations/late, before invitations/no-real-note
                             1  ACCEPT to ASK: invitations/no-photo-but-known, before invitations/well-known
                             1  ASK to DECLINE: invitations/pitch-from-a-stranger, before invitations/no-photo-but-a-reason
                        People to invite of 1 account, from the files of now: 4 of 25 come out otherwise, 1 with the same verdict by another rule or for another reason.
                             3  INVITE to SKIP: outreach/something-small-shared-and-fitting, before outreach/searched
                             1  INVITE to SKIP, both by outreach/something-small-shared-and-fitting
                        Connections of 1 account, from the files of now: all 8 come out as before.
                        Introductions of 1 account, from the files of now: the only one comes out as before.
                        The worst first:
                          Jonas Peeters (sample): DECLINE, was ASK. Newly declined
                          Luc Dumont (sample): DECLINE, was ASK. Newly declined
                          Nadia Kowalczyk (sample): DECLINE, was ASK. Newly declined
                          Oskar Lindqvist (sample): DECLINE, was ASK. Newly declined
                          Karim Bensaid (sample): SKIP, was INVITE. Newly left alone, or their invitation taken back
                          Nele Cools (sample): SKIP, was INVITE. Newly left alone, or their invitation taken back
                          Sofie Lambrecht (sample): SKIP, was INVITE. Newly left alone, or their invitation taken back
                          Yasmin Dierckx (sample): SKIP, was INVITE. Newly left alone, or their invitation taken back
                          Els Wouters (sample): ASK, was ACCEPT. Otherwise decided
                        Reports: FOLDER/output/rules-diff/report.html, FOLDER/output/rules-diff/changes.csv
                        """);
        assertThat(rules.changes("danger", "source", "name", "facts_changed"))
                .containsExactly(
                        "DECLINED, INVITATION, Jonas Peeters",
                        "DECLINED, INVITATION, Luc Dumont",
                        "DECLINED, INVITATION, Nadia Kowalczyk",
                        "DECLINED, INVITATION, Oskar Lindqvist, doubtful true (was false); note PITCH (was REASONED)",
                        "LEFT_ALONE, OUTREACH, Karim Bensaid",
                        "LEFT_ALONE, OUTREACH, Nele Cools",
                        "LEFT_ALONE, OUTREACH, Sofie Lambrecht",
                        "LEFT_ALONE, OUTREACH, Yasmin Dierckx",
                        "OTHER, INVITATION, Els Wouters, relationship KNOWN (was WELL_KNOWN)");
    }

    @Test
    void showsFromTheMemoryWhatRulesChangeOnWhichNights() throws IOException {
        cli.runOn("2026-11-22");
        cli.runOn("2026-11-23");
        rules.edit("invitations/known.drl", "shouldAccept", "shouldDecline");
        rules.edit(
                "phrases/pitch.csv",
                "en,book a demo,sells,",
                "en,book a demo,sells,\nen,used your three questions,sells,");
        Cli.write(cli.rules().resolve("invitations/late.drl"), LATE);
        String memory = MemoryRows.of(cli.state());
        Map<String, String> nights = cli.reports();
        Ended ended = rules.diff();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(rules.shown(ended.out())).isEqualTo("""
                        Old: FOLDER/old. New: FOLDER/rules. Judged for 2026-11-24.
                        1 rule file changed (invitations/known.drl), 1 rule file added (invitations/late.drl), 1 phrase list changed (phrases/pitch.csv).
                        Remembered facts are as they were worked out on their night: only rules are compared there, no tables and phrases.
                        Of people to invite the verdicts are compared, not who comes in which wave.
                        Of connections and introductions the verdicts are compared, not who comes in which week; they are too many to be remembered, so that the files of now alone tell of them.
                        Open invitations of 1 account, from the files of now: 5 of 21 come out otherwise.
                             3  ASK to DECLINE: invitations/late, before invitations/no-real-note
                             1  ACCEPT to DECLINE, both by invitations/known
                             1  ASK to DECLINE: invitations/pitch-from-a-stranger, before invitations/no-photo-but-a-reason
                        People to invite of 1 account, from the files of now: all 25 come out as before.
                        Connections of 1 account, from the files of now: all 8 come out as before.
                        Introductions of 1 account, from the files of now: the only one comes out as before.
                        Remembered decisions of 2 nights, from the facts of then: 7 of 42 come out otherwise.
                             5  ASK to DECLINE: invitations/late, before invitations/no-real-note
                             2  ACCEPT to DECLINE, both by invitations/known
                        The worst first:
                          Bart Lemmens (sample): DECLINE, was ACCEPT. Newly declined, although the member knows them
                          Jonas Peeters (sample): DECLINE, was ASK. Newly declined
                          Luc Dumont (sample): DECLINE, was ASK. Newly declined
                          Nadia Kowalczyk (sample): DECLINE, was ASK. Newly declined
                          Oskar Lindqvist (sample): DECLINE, was ASK. Newly declined
                        Reports: FOLDER/output/rules-diff/report.html, FOLDER/output/rules-diff/changes.csv
                        """);
        assertThat(rules.changes(
                        "source",
                        "name",
                        "before",
                        "after",
                        "rule_before",
                        "rule_after",
                        "nights",
                        "first_night",
                        "last_night"))
                .containsExactly(
                        "INVITATION, Bart Lemmens, ACCEPT, DECLINE, invitations/known, invitations/known",
                        "NIGHT, Bart Lemmens, ACCEPT, DECLINE, invitations/known, invitations/known, 2, 2026-11-22, 2026-11-23",
                        "INVITATION, Jonas Peeters, ASK, DECLINE, invitations/no-real-note, invitations/late",
                        "INVITATION, Luc Dumont, ASK, DECLINE, invitations/no-real-note, invitations/late",
                        "INVITATION, Nadia Kowalczyk, ASK, DECLINE, invitations/no-real-note, invitations/late",
                        "INVITATION, Oskar Lindqvist, ASK, DECLINE, invitations/no-photo-but-a-reason, invitations/pitch-from-a-stranger",
                        "NIGHT, Jonas Peeters, ASK, DECLINE, invitations/no-real-note, invitations/late, 2, 2026-11-22, 2026-11-23",
                        "NIGHT, Luc Dumont, ASK, DECLINE, invitations/no-real-note, invitations/late, 2, 2026-11-22, 2026-11-23",
                        "NIGHT, Nadia Kowalczyk, ASK, DECLINE, invitations/no-real-note, invitations/late, 1, 2026-11-23, 2026-11-23");
        Map<String, String> first = cli.reports();
        assertThat(first).containsAllEntriesOf(nights).hasSize(nights.size() + 2);
        assertThat(rules.diff().out()).isEqualTo(ended.out());
        assertThat(cli.reports()).isEqualTo(first);
        assertThat(MemoryRows.of(cli.state())).isEqualTo(memory);
    }

    @Test
    void goesOnWithoutAMemoryThatARunHolds() throws IOException {
        cli.runOn("2026-11-22");
        try (StateFolder held = StateFolder.hold(cli.state())) {
            Ended ended = held.during(() -> rules.diff());
            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(rules.shown(ended.out()))
                    .contains(
                            "\nAnother run holds the state folder «FOLDER/state», so no night is replayed, and the accounts are judged as if there had been none before. Nor is anybody left out who was to be forgotten.\n");
        }
    }

    @Test
    void namesWhatIsWrongInEitherFolder() {
        rules.edit("tables/thresholds.csv", "WELL_KNOWN,3,", "WELL_KNOWN,three,");
        Cli.write(folder.resolve("old/invitations/late.drl"), LATE.replace("Photo.UNKNOWN", "Photo.HIDDEN"));
        Ended ended = rules.diff();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo(
                        "old/invitations/late.drl:8: The value (Photo.HIDDEN) of photo must be one of Photo.PRESENT, Photo.MISSING, Photo.UNKNOWN.\n"
                                + "rules/tables/thresholds.csv:2: «three» must be a whole number from 1 to 9999\n");
        assertThat(cli.output()).doesNotExist();
    }

    @Test
    void comparesWithARevision() throws Exception {
        git("init", "--quiet");
        git("add", "rules");
        git("-c", "user.name=A Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "rules");
        rules.edit("invitations/known.drl", "shouldAccept", "shouldDecline");
        var arguments = new ArrayList<>(List.of("rules", "diff", "--against-git", "HEAD", "--as-of", "2026-11-24"));
        arguments.addAll(cli.folders());
        Ended ended = Cli.execute(arguments.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(rules.shown(ended.out()))
                .matches(
                        "(?s)Old: FOLDER/rules at HEAD \\([0-9a-f]{10}\\)\\. New: FOLDER/rules\\. Judged for 2026-11-24\\.\n"
                                + "1 rule file changed \\(invitations/known\\.drl\\)\\.\n.*");
        assertThat(rules.changes("danger", "name")).containsExactly("KNOWN_DECLINED, Bart Lemmens");
    }

    private void git(String... command) throws Exception {
        List<String> all = new ArrayList<>(List.of("git", "-C", folder.toString()));
        all.addAll(List.of(command));
        Process process = new ProcessBuilder(all).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void asksForTheOldRules() {
        Ended neither = Cli.execute("rules", "diff");
        assertThat(neither.code()).isEqualTo(2);
        assertThat(neither.err())
                .isEqualTo(
                        "Error: Missing required argument (specify one of these): (--against=DIR | --against-git=REV)\n"
                                + "Maybe netiquette rules diff --help says more.\n");
        Ended nowhere = Cli.execute("rules", "diff", "--against", "no-such-folder");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err())
                .isEqualTo("no-such-folder: There is no such rule folder to compare with.\n"
                        + "Maybe --against names another one, such as a copy from before the change.\n");
    }
}
