package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.Check;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.Tie;
import org.netiquette.reading.NoteReader;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

class PreparationsTest {

    private static final Preparations PREPARATIONS = new Preparations(Wordings.of(
            new TemplateFiles(Path.of("rules")), List.of("frame", "prepare"), NoteReader.load(Path.of("rules"))));
    private static final Sender SENDER = sender("en");

    private final Map<String, Object> words = new HashMap<>();
    private final Map<String, String> grounds = new HashMap<>();
    private String benefit = "";
    private String position = "Head of Engineering";
    private String company = "Hollin Vale";
    private String met = "they invited you on 2019-05-04";
    private String before = "";
    private String unanswered = "";
    private String language = "";
    private Optional<LocalDate> lastTalk = Optional.of(LocalDate.parse("2024-03-01"));
    private List<Check> checks = List.of();

    @Test
    void tellOfACallHowYouMetWhatTheyDoWhatToOfferAndWhatToAsk() {
        benefit = "you offer «resume review»: their profile says so";
        words.put("dormant", true);

        assertThat(lines(Verdict.CALL)).isEqualTo("""
                How you met: they invited you on 2019-05-04.
                What they do: Head of Engineering, Hollin Vale.
                Last message between you: 2024-03-01.
                Why they fit: you offer «resume review»: their profile says so.
                What you can offer: resume review.
                You offer «resume review». Ask: "What have you tried about that so far, and where are you stuck?"
                Ask: "We last wrote in 2024. What came of what you were working on then?\"""");
    }

    @Test
    void askFirstAboutWhatIsNew() {
        words.put("news", List.of(News.NEW_JOB));
        before = "Engineer at Brackwater Dairies";

        assertThat(lines(Verdict.CALL))
                .contains("Before that: Engineer at Brackwater Dairies.")
                .contains("What you can offer: resume review, interview practice.")
                .endsWith(
                        "Congratulate them, then ask: \"What were you brought to Hollin Vale to change, and whom do you"
                                + " still need for it?\"");
    }

    @Test
    void askAboutAnotherPositionAtTheSameEmployer() {
        words.put("news", List.of(News.NEW_JOB));
        before = "Engineer at Hollin Vale";

        assertThat(lines(Verdict.CALL))
                .endsWith("Congratulate them, then ask: \"What is the first thing you want to get done as Head of"
                        + " Engineering, and who could help you with it?\"");
    }

    @Test
    void sayWhatIsNotKnown() {
        position = "";
        company = "";
        met = "";
        lastTalk = Optional.empty();

        assertThat(PREPARATIONS.lines(Verdict.CALL, fact(), new Sender(new Voice("Marta", "", "", ""), "", List.of())))
                .isEqualTo("""
                        Connected since 2019-05-05; nothing shows how you met.
                        What they do is not known: look at their profile first.
                        You have not written to each other yet.
                        What you can offer: your purpose.yaml does not say (offers); have one thing ready that helps them.
                        Ask about the newest entry of their profile, and what they would like to come next.""");
    }

    @Test
    void repeatTheirWordsShortenedAndInOneLine() {
        unanswered = "Hello Marta,\n\nare you {{firstName}} " + "x".repeat(400);

        assertThat(lines(Verdict.ANSWER))
                .startsWith(
                        "They have been waiting since 2024-03-01.\nThey wrote: «Hello Marta, are you {{firstName}} xxx")
                .contains("x…»\n")
                .hasLineCount(4);
    }

    @Test
    void draftThanksInTheirLanguage() {
        words.put("thanks", Thanks.RECOMMENDATION);
        grounds.put("thanks", "they recommended you on 2026-10-01");
        language = "de";

        assertThat(lines(Verdict.THANK))
                .contains("What for: they recommended you on 2026-10-01.\n")
                .contains("\nYou could write:\nGuten Tag Annelie,\nherzlichen Dank für Ihre Empfehlung.")
                .endsWith("\nMarta");
    }

    @Test
    void sayWhatSpeaksForBothAndThatItIsTheMembersChoice() {
        lastTalk = Optional.empty();
        met = "";

        assertThat(lines(Verdict.LOOK)).isEqualTo("""
                Connected since 2019-05-05; nothing shows how you met.
                What they do: Head of Engineering, Hollin Vale.
                For keeping: Ghent (town).
                For ending: connected since 2019-05-05, and no word between you in all that time.
                It is your choice, and nothing has to be done. To keep them for good, write keep into the column outcome of \
                your people sheet.""");
    }

    @Test
    void sayNothingOfEndingWhereSomebodyIsGoneOrRenamed() {
        words.put("relationship", Relationship.KNOWN);
        words.put("gone", true);
        assertThat(lines(Verdict.LOOK))
                .contains("They may have closed their profile")
                .doesNotContain("For ending");

        words.put("gone", false);
        words.put("news", List.of(News.NEW_NAME));
        assertThat(lines(Verdict.LOOK)).contains("is it still the same person?").doesNotContain("For ending");
    }

    @Test
    void beginWithWhatToLookAt() {
        checks = List.of(Check.look("Is it the same person? Only the name says so: they recommended you"));

        for (Verdict it : List.of(Verdict.ANSWER, Verdict.THANK, Verdict.CALL, Verdict.LOOK)) {
            assertThat(lines(it))
                    .startsWith("Look first: Is it the same person? Only the name says so: they recommended you\n");
        }
        assertThat(lines(Verdict.KEEP)).isEmpty();
    }

    static List<String> languages() {
        return TemplateFiles.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speakTheMembersLanguage(String of) {
        words.put("thanks", Thanks.ENDORSEMENT);
        benefit = "you seek «recruiters»: their profile says so";
        for (Verdict it : List.of(Verdict.ANSWER, Verdict.THANK, Verdict.CALL, Verdict.LOOK)) {
            assertThat(PREPARATIONS.lines(it, fact(), sender(of)))
                    .isNotBlank()
                    .doesNotContain("{{", "}}", "  ", "\n\n")
                    .isEqualTo(PREPARATIONS.lines(it, fact(), sender(of)));
        }
        assertThat(PREPARATIONS.lines(Verdict.CALL, fact(), sender(of)).equals(lines(Verdict.CALL)))
                .isEqualTo(of.equals("en"));
    }

    private String lines(Verdict verdict) {
        return PREPARATIONS.lines(verdict, fact(), SENDER);
    }

    private static Sender sender(String language) {
        return new Sender(
                new Voice("Marta", language, "", ""), "coaching", List.of("resume review", "interview practice"));
    }

    @SuppressWarnings("unchecked")
    private ConnectedPerson fact() {
        Tie who = new Tie(
                "Annelie Brugg",
                "https://www.linkedin.com/in/annelie",
                Optional.empty(),
                Optional.of(LocalDate.parse("2019-05-05")),
                position,
                company,
                List.of("town: Ghent"),
                language,
                lastTalk,
                met,
                unanswered,
                before);
        return new ConnectedPerson(
                who,
                new Grounds(grounds, List.of(), benefit, "", checks, List.of()),
                (Relationship) words.getOrDefault("relationship", Relationship.STRANGER),
                true,
                false,
                Boolean.TRUE.equals(words.get("gone")),
                false,
                true,
                false,
                Boolean.TRUE.equals(words.get("dormant")),
                !unanswered.isEmpty(),
                (Thanks) words.getOrDefault("thanks", Thanks.NONE),
                (List<News>) words.getOrDefault("news", List.of()),
                false,
                !benefit.isEmpty(),
                false,
                false,
                List.of(),
                true,
                position,
                "",
                company,
                "",
                "",
                new Proposals());
    }
}
