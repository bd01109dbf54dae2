package org.netiquette.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.Addressee;
import org.netiquette.output.NetworkSummary;
import org.netiquette.output.NightTotals;
import org.netiquette.output.OutreachSummary;
import org.netiquette.output.Overview;
import org.netiquette.output.Reported;
import org.netiquette.verdict.Verdict;

class PagesTest {

    private static final AccountReport ONE =
            Reported.of(Reported.advice("Ann Li", "Hello there", Verdict.ASK, "Hi Ann,\n\nMay I ask?"));

    @Test
    void putsWhatToDoFirstWithTheWordsToSend() {
        assertThat(page(ONE))
                .containsSubsequence(
                        "<h2 id=\"today-heading\">What to do today</h2>",
                        "<span class=\"badge\">Ask</span>",
                        "<a href=\"https://www.linkedin.com/in/ann\" rel=\"noopener noreferrer\" target=\"_blank\">Ann Li</a>",
                        "it is unclear: Ann Li",
                        "<blockquote>Hello there</blockquote>",
                        "Question to send",
                        ">Hi Ann,\n\nMay I ask?</p>",
                        "Is there a photo on the page of Ann Li? (without one: Decline)",
                        "<span class=\"badge\">Accept</span></span> if you know them</li>",
                        "<span class=\"badge\">Decline</span></span> if there is no photo</li>",
                        "<h2 id=\"everything-heading\">Everything</h2>");
    }

    @Test
    void leavesWhatWasDecidedBeforeToTheFolds() {
        assertThat(page(Reported.of(Reported.asBefore("Ann Li", Verdict.ACCEPT))))
                .contains("<p>Nothing new to decide and nobody to approach today.</p>")
                .contains(">as before</td>")
                .doesNotContain("<article");
    }

    @Test
    void allowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        String page = page(ONE);
        assertThat(page.replace("&#39;", "'"))
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                                + hashOf("style", page) + "'; script-src 'sha256-" + hashOf("script", page)
                                + "'; base-uri 'none'; form-action 'none'\">");
        assertThat(page).doesNotContain(" style=\"").doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void keepsHostileWordsWords() {
        String page = page(Reported.hostile());
        String rest = page.replaceFirst("(?s)<style>.*?</style>", "").replaceFirst("(?s)<script>.*?</script>", "");
        assertThat(rest)
                .contains("&lt;script&gt;window.evil = 1&lt;/script&gt;")
                .doesNotContain("<script", "<img", "<svg onload", "</title></script>")
                .doesNotContain("href=\"javascript:")
                .doesNotContain("\u0000")
                .doesNotContain("\u0007");
    }

    @Test
    void staysSmallHoweverLargeTheAccount() {
        String page = page(Reported.large(30_000));
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000_000);
        assertThat(page)
                .contains("23,900 more of this sort stand in the workbook.")
                .contains("400 of 30,000 rows are shown; all of them are in the workbook.");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        assertThat(page(ONE, new Addressee("Marieke", "de", List.of())))
                .contains("<html lang=\"de\">")
                .contains("<h2 id=\"today-heading\">Heute zu tun</h2>")
                .contains("<span lang=\"en\">it is unclear: Ann Li</span>");
        assertThat(page(ONE, new Addressee("", "fr", List.of())))
                .contains("<html lang=\"en\">")
                .contains("<title>sample: what to do on 2026-11-22</title>");
    }

    @Test
    void drawsTheNightsThatWereBefore() {
        NightTotals before = new NightTotals(LocalDate.of(2026, 11, 20), Map.of(Verdict.ASK, 1, Verdict.ACCEPT, 3));
        assertThat(page(ONE, new Addressee("Marieke", "en", List.of(before))))
                .containsSubsequence(
                        "<dt>2026-11-20</dt>",
                        "<rect class=\"bar v-ASK\" x=\"0.00%\" width=\"25.00%\" height=\"18\"><title>Ask: 1</title></rect>",
                        "<rect class=\"bar v-ACCEPT\" x=\"25.00%\" width=\"75.00%\" height=\"18\"><title>Accept: 3</title></rect>",
                        "<dt>2026-11-22 (this night)</dt>");
    }

    @Test
    void drawsHowTheMembersOwnInvitationsFared() {
        assertThat(page(Reported.outgoing("Welders & <Sons>")))
                .containsSubsequence(
                        "Groups <span class=\"count\">2</span>",
                        "<td role=\"cell\" class=\"words\" data-label=\"Group\">Welders &amp; &lt;Sons&gt;</td>",
                        "<figcaption>Your own invitations with and without a note</figcaption>",
                        "<dt>with a note</dt>",
                        "<rect class=\"bar v-ACCEPT\" x=\"0.00%\" width=\"40.00%\" height=\"18\"><title>Accepted: 12</title></rect>",
                        "<rect class=\"bar v-WAIT\" x=\"40.00%\" width=\"10.00%\" height=\"18\"><title>Waiting: 3</title></rect>",
                        "<rect class=\"bar v-DECLINE\" x=\"50.00%\" width=\"50.00%\" height=\"18\"><title>Unanswered: 15</title></rect>",
                        "<dt>without a note</dt>",
                        "<figcaption>Your own invitations, by the night that proposed them</figcaption>",
                        "<dt>proposed on 2026-11-02</dt>",
                        "<figcaption>Your own invitations, by the opening of their note</figcaption>",
                        "<dt>opening «town»</dt>");
        assertThat(page(ONE)).doesNotContain("Your own invitations", ">Groups ");
    }

    @Test
    void putsAccountsThatNeedAPersonFirst() {
        AccountSummary done = summary("ann & bo", AccountSummary.Status.DONE, Map.of(Verdict.ASK, 2), "");
        AccountSummary broken = summary("zoe", AccountSummary.Status.UNUSABLE, Map.of(), "The <zip> is broken.");
        assertThat(index(List.of(done, broken)))
                .containsSubsequence(
                        "<strong>2 accounts</strong> · 1 needs a person · 2 open invitations",
                        "<th role=\"rowheader\" scope=\"row\">zoe</th>",
                        "<span class=\"badge\">unusable</span>",
                        "The &lt;zip&gt; is broken.",
                        "<a href=\"./ann%20%26%20bo/report.html\">ann &amp; bo</a>",
                        "<span class=\"badge\">done</span>");
    }

    @Test
    void speaksTheLanguageOfMostMembersOnThePageOfAll() {
        AccountSummary it = summary("ann", AccountSummary.Status.UNUSABLE, Map.of(), "The zip is broken.");
        assertThat(index(List.of(it), "de"))
                .containsSubsequence(
                        "<html lang=\"de\">",
                        "<h1>Die Nacht vom 2026-11-22</h1>",
                        "<strong>1 Konto</strong> · 1 braucht einen Menschen · keine offene Einladung",
                        "<span class=\"badge\">unbrauchbar</span>",
                        "<td role=\"cell\" class=\"words\" lang=\"en\">The zip is broken.</td>");
        assertThat(index(List.of(it), "fr")).contains("<html lang=\"en\">");
        assertThat(index(List.of(it), "")).contains("<html lang=\"en\">");
    }

    @Test
    void holdsAThousandAccounts() {
        List<AccountSummary> accounts = IntStream.range(0, 1_000)
                .mapToObj(i -> summary("account " + i, AccountSummary.Status.DONE, Map.of(Verdict.ASK, i), ""))
                .toList();
        assertThat(index(accounts).length()).isLessThan(1_000_000);
    }

    private static AccountSummary summary(
            String account, AccountSummary.Status status, Map<Verdict, Integer> verdicts, String problem) {
        return new AccountSummary(
                account, status, "quality", verdicts, 0, 0, OutreachSummary.none(), NetworkSummary.none(), 0, problem);
    }

    private static String index(List<AccountSummary> accounts) {
        return index(accounts, "en");
    }

    private static String index(List<AccountSummary> accounts, String language) {
        StringWriter out = new StringWriter();
        Pages.index(out, accounts, Reported.NIGHT.asOf(), new Overview(language, List.of()));
        return out.toString();
    }

    private static String hashOf(String tag, String page) throws Exception {
        Matcher found = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        return Base64.getEncoder().encodeToString(sha.digest(found.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(AccountReport report) {
        return page(report, Reported.ENGLISH);
    }

    private static String page(AccountReport report, Addressee reader) {
        StringWriter out = new StringWriter();
        Pages.member(out, report, Reported.NIGHT, reader);
        return out.toString();
    }
}
