package org.netiquette.output.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.output.comparison.ChangedDecision.Nights;
import org.netiquette.output.comparison.ChangedDecision.Person;
import org.netiquette.output.comparison.ChangedFile.How;
import org.netiquette.output.comparison.ChangedFile.Kind;
import org.netiquette.sheet.Problems;
import org.netiquette.verdict.Verdict;

class ComparisonReportsTest {

    @TempDir
    private Path output;

    private static Opinion opinion(Verdict verdict) {
        return new Opinion(Optional.of(verdict), "invitations/x", "so it is", "quality");
    }

    static ChangedDecision change(Danger danger, Source source, String name, String note) {
        return new ChangedDecision(
                source,
                danger,
                "me",
                new Person(name, "https://www.linkedin.com/in/x\"><script>", "", "KNOWN", "NONE", note),
                opinion(Verdict.ASK),
                opinion(Verdict.DECLINE),
                List.of(),
                source == Source.NIGHT ? new Nights(3, "2026-11-01", "2026-11-20") : Nights.none());
    }

    static Comparison comparison(List<ChangedDecision> changes) {
        return new Comparison(
                "old",
                "new <b>",
                LocalDate.of(2026, 11, 24),
                List.of(new ChangedFile(Kind.RULE, "invitations/x.drl", How.CHANGED)),
                1,
                0,
                Map.of(Source.INVITATION, new Tally(7, 2, 1)),
                List.of("A & B."),
                changes);
    }

    @Test
    void writesNothingThatABrowserOrSpreadsheetWouldRun() throws IOException {
        String name = "<img src=x onerror=alert(1)> & 'O\"Neill' \u202Egnp.exe";
        List<Path> written = new ComparisonReports(output)
                .write(comparison(
                        List.of(change(Danger.DECLINED, Source.INVITATION, name, "=cmd|'/c calc'!A1\u0000"))));
        assertThat(written)
                .containsExactly(output.resolve("rules-diff/report.html"), output.resolve("rules-diff/changes.csv"));
        String page = Files.readString(output.resolve("rules-diff/report.html"));
        assertThat(page)
                .doesNotContain("<img")
                .doesNotContain("<script")
                .doesNotContain("onerror=alert(1)>")
                .contains(">&lt;img src=x onerror=alert(1)&gt; &amp; 'O\"Neill' \u202Egnp.exe</a>")
                .contains("href=\"https://www.linkedin.com/in/x&#34;>&lt;script>\"")
                .contains("<p class=\"meta\">Old: old. New: new &lt;b&gt;. Judged for 2026-11-24.</p>")
                .contains("<p>A &amp; B.</p>")
                .contains("=cmd|'/c calc'!A1\uFFFD")
                .containsPattern(
                        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-[^;]*&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
        assertThat(Files.readString(output.resolve("rules-diff/changes.csv")))
                .contains("'=cmd|'/c calc'!A1")
                .contains("\"<img src=x onerror=alert(1)> & 'O\"\"Neill' \u202Egnp.exe\"");
    }

    @Test
    void writesHalvesOfCharacters() throws IOException {
        new ComparisonReports(output).write(comparison(List.of(change(Danger.OTHER, Source.OUTREACH, "\uD83D", ""))));
        assertThat(Files.readString(output.resolve("rules-diff/report.html"))).contains(">\uFFFD</a>");
        assertThat(Files.readString(output.resolve("rules-diff/changes.csv"))).contains(",me,?,");
    }

    @Test
    void linksToProfilesOnly() throws IOException {
        Person person = new Person("Ann", "javascript:alert(1)", "", "STRANGER", "", "");
        ChangedDecision it = change(Danger.OTHER, Source.OUTREACH, "Ann", "");
        new ComparisonReports(output)
                .write(comparison(List.of(new ChangedDecision(
                        it.source(), it.danger(), "me", person, it.before(), it.after(), List.of(), Nights.none()))));
        assertThat(Files.readString(output.resolve("rules-diff/report.html")))
                .doesNotContain("href")
                .doesNotContain("javascript:")
                .contains("<td role=\"cell\" class=\"who\">Ann\n</td>");
    }

    @Test
    void putsTheWorstFirst() {
        List<ChangedDecision> changes = new ArrayList<>();
        for (Danger danger : List.of(Danger.OTHER, Danger.ACCEPTED, Danger.PITCH_ACCEPTED, Danger.KNOWN_DECLINED)) {
            changes.add(change(danger, Source.NIGHT, "Bo", ""));
            changes.add(change(danger, Source.INVITATION, "Zoe", ""));
            changes.add(change(danger, Source.INVITATION, "Ann", ""));
        }
        assertThat(comparison(changes).changes())
                .extracting(it -> it.danger() + " " + it.person().name())
                .containsExactly(
                        "KNOWN_DECLINED Ann",
                        "KNOWN_DECLINED Zoe",
                        "KNOWN_DECLINED Bo",
                        "PITCH_ACCEPTED Ann",
                        "PITCH_ACCEPTED Zoe",
                        "PITCH_ACCEPTED Bo",
                        "ACCEPTED Ann",
                        "ACCEPTED Zoe",
                        "ACCEPTED Bo",
                        "OTHER Ann",
                        "OTHER Zoe",
                        "OTHER Bo");
    }

    @Test
    void countsEachNight() {
        Comparison it = comparison(List.of(
                change(Danger.DECLINED, Source.NIGHT, "Ann", ""), change(Danger.DECLINED, Source.NIGHT, "Bo", "")));
        assertThat(it.ways()).extracting(Way::times).containsExactly(6);
        assertThat(it.ways()).extracting(Way::text).containsExactly("ASK to DECLINE, both by invitations/x");
        assertThat(it.sentence(Source.INVITATION))
                .isEqualTo(
                        "Open invitations of 1 account, from the files of now: 2 of 7 come out otherwise, 1 with the same verdict by another rule or for another reason.");
        assertThat(it.sources()).containsExactly(Source.INVITATION, Source.OUTREACH);
    }

    @Test
    void weighsWhatAChangeMeans() {
        assertThat(Danger.of(Source.OUTREACH, opinion(Verdict.DECLINE), true, false))
                .isEqualTo(Danger.KNOWN_DECLINED);
        assertThat(Danger.of(Source.OUTREACH, opinion(Verdict.DECLINE), false, true))
                .isEqualTo(Danger.DECLINED);
        assertThat(Danger.of(Source.OUTREACH, opinion(Verdict.ACCEPT), true, true))
                .isEqualTo(Danger.PITCH_ACCEPTED);
        assertThat(Danger.of(Source.OUTREACH, opinion(Verdict.ACCEPT), true, false))
                .isEqualTo(Danger.ACCEPTED);
        assertThat(Danger.of(Source.OUTREACH, opinion(Verdict.INTRODUCE), false, false))
                .isEqualTo(Danger.INVITED);
        assertThat(Danger.of(Source.OUTREACH, opinion(Verdict.WITHDRAW), false, false))
                .isEqualTo(Danger.LEFT_ALONE);
        assertThat(Danger.of(Source.INVITATION, Opinion.none("quality"), true, true))
                .isEqualTo(Danger.OTHER);
        assertThat(Danger.of(Source.CONNECTION, opinion(Verdict.LOOK), true, false))
                .isEqualTo(Danger.KNOWN_DOUBTED);
        assertThat(Danger.of(Source.CONNECTION, opinion(Verdict.LOOK), false, false))
                .isEqualTo(Danger.DOUBTED);
        assertThat(Danger.of(Source.INVITATION, opinion(Verdict.LOOK), true, false))
                .isEqualTo(Danger.OTHER);
        assertThat(Danger.of(Source.CONNECTION, opinion(Verdict.CALL), true, false))
                .isEqualTo(Danger.ADDRESSED);
        assertThat(Danger.of(Source.CONNECTION, opinion(Verdict.KEEP), true, false))
                .isEqualTo(Danger.LEFT_ALONE);
        assertThat(Danger.of(Source.INTRODUCTION, opinion(Verdict.INTRODUCE), false, true))
                .isEqualTo(Danger.STRANGER_INTRODUCED);
        assertThat(Danger.of(Source.INTRODUCTION, opinion(Verdict.INTRODUCE), true, false))
                .isEqualTo(Danger.INTRODUCED);
        assertThat(Danger.OTHER.or(Danger.DECLINED)).isEqualTo(Danger.DECLINED);
    }

    @Test
    void takesTwoWhoAreLeftAloneForTwoWhomNothingBringsTogether() {
        Opinion nobody = Opinion.none("quality");
        assertThat(nobody.comesTo(opinion(Verdict.SKIP), Source.INTRODUCTION)).isTrue();
        assertThat(nobody.isByAnotherRuleThan(opinion(Verdict.SKIP))).isFalse();
        assertThat(opinion(Verdict.SKIP).comesTo(nobody, Source.INTRODUCTION)).isTrue();
        assertThat(nobody.comesTo(opinion(Verdict.INTRODUCE), Source.INTRODUCTION))
                .isFalse();
        assertThat(nobody.comesTo(opinion(Verdict.SKIP), Source.OUTREACH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RULE, connections/look-gone.drl, true",
        "RULE, my/sample/introductions/mine.dslr, true",
        "RULE, words.dsl, true",
        "TABLE, tables/titles.csv, true",
        "PHRASES, phrases/words.csv, true",
        "OTHER, policies/strict/empty, true",
        "RULE, invitations/known.drl, false",
        "RULE, policies/strict/outreach/searched.drl, false",
        "CASES, connections/cases.csv, false",
        "TEXT, notes/prepare.en.txt, false"
    })
    void tellsOfTheNetworkWhereAFileMayChangeIt(Kind kind, String path, boolean moves) {
        assertThat(ChangedFile.anyMovesNetwork(List.of(new ChangedFile(kind, path, How.CHANGED))))
                .isEqualTo(moves);
    }

    @Test
    void leavesVeryLongListsToTheSheet() throws IOException {
        List<ChangedDecision> many = IntStream.range(0, ComparisonPage.MOST_ROWS + 3)
                .mapToObj(it -> change(Danger.DECLINED, Source.INVITATION, "Person " + it, ""))
                .toList();
        new ComparisonReports(output).write(comparison(many));
        assertThat(Files.readString(output.resolve("rules-diff/report.html")))
                .contains("<h2 id=\"group-0\">Newly declined: 5003</h2>")
                .contains("<p>3 more are in changes.csv alone.</p>");
        assertThat(Files.readAllLines(output.resolve("rules-diff/changes.csv"))).hasSize(1 + 5_003);
    }

    @Test
    void namesFilesByKind() {
        assertThat(ChangedFile.sentence(List.of(
                        new ChangedFile(Kind.RULE, "invitations/b.drl", How.CHANGED),
                        new ChangedFile(Kind.RULE, "invitations/a.drl", How.CHANGED),
                        new ChangedFile(Kind.RULE, "invitations/c.drl", How.REMOVED),
                        new ChangedFile(Kind.EXAMPLES, "examples/a.csv", How.ADDED),
                        new ChangedFile(Kind.EXAMPLES, "examples/b.csv", How.ADDED),
                        new ChangedFile(Kind.TEXT, "notes/a.txt", How.ADDED),
                        new ChangedFile(Kind.TEXT, "notes/b.txt", How.ADDED),
                        new ChangedFile(Kind.TEXT, "notes/c.txt", How.ADDED),
                        new ChangedFile(Kind.TEXT, "notes/d.txt", How.ADDED),
                        new ChangedFile(Kind.TEXT, "notes/e.txt", How.ADDED))))
                .isEqualTo("2 rule files changed (invitations/a.drl, invitations/b.drl),"
                        + " 1 rule file removed (invitations/c.drl),"
                        + " 2 files of examples added (examples/a.csv, examples/b.csv),"
                        + " 5 texts to send added (notes/a.txt, notes/b.txt, notes/c.txt, notes/d.txt and 1 more)");
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Path file = Files.createFile(output.resolve("file"));
        assertThatThrownBy(() -> new ComparisonReports(file).write(comparison(List.of())))
                .isInstanceOf(Problems.class)
                .hasMessageStartingWith(file.resolve("rules-diff") + ": The reports cannot be written here (")
                .hasMessageEndingWith(").\nMaybe --output names another folder.");
    }
}
