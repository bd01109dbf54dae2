package org.netiquette.evidence.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What job titles mean by the table, and that nothing is guessed beyond it. */
class TitlesTest {

    @TempDir
    private Path folder;

    private Titles titles = new Titles();

    @BeforeEach
    void readTheTable() throws IOException {
        titles = Table.titles(
                folder,
                "-,Senior; II,",
                "Software Engineer,Software Developer; Softwareentwickler; Développeur,technology",
                "Software Engineer,Systemutvecklare,technology",
                "Founder,Founder & CEO,management",
                "Chief Executive Officer,CEO,management");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    software engineer | Software Engineer
                    Software Engineers | Software Engineer
                    SENIOR Software-Engineer II | Software Engineer
                    Softwareentwickler:in (m/w/d) | Software Engineer
                    Developpeur (H/F) | Software Engineer
                    Systemutvecklare | Software Engineer
                    Software Developer at Acme | Software Engineer
                    Speaker, Software Developer | Software Engineer
                    Founder & CEO | Founder
                    CEO/Founder | Chief Executive Officer
                    """)
    void meansWhatASpellingOfTheTableMeans(String text, String title) {
        assertThat(titles.of(text).map(Title::name)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zookeeper",
                "Software Engineer Intern",
                "Software Engineering",
                "Assistant to the CEO",
                "Senior",
                "I was a software engineer"
            })
    void guessesNothing(String text) {
        assertThat(titles.of(text)).isEmpty();
    }

    @Test
    void namesTheFieldOfWork() {
        assertThat(titles.of("Software Developer")).contains(new Title("Software Engineer", "technology"));
    }

    @Test
    void aRiseIsAnotherTitleAndATranslationIsNot() {
        assertThat(titles.same("Software Engineer", "développeur")).isTrue();
        assertThat(titles.same("Zookeeper", "zookeepers")).isTrue();
        assertThat(titles.same("Software Engineer", "Senior Software Engineer")).isFalse();
        assertThat(titles.same("Software Engineer", "CEO")).isFalse();
    }

    @Test
    void saysWhatIsWrongWithARow() throws IOException {
        assertThat(Table.problems(
                        folder,
                        Table.with(
                                "title,says,field",
                                ",Recruiter,people",
                                "-,very senior,",
                                "Recruiter,Sourcer; …,people",
                                "Headhunter,sourcers,people",
                                "Recruiter,Talent Scout,sales"),
                        new Titles()::add))
                .isEqualTo("""
                        table.csv:2: the title must not be empty; for words that say nothing it must be -
                        table.csv:3: «very senior» must be a single word
                        table.csv:4: «…» must have letters or digits
                        table.csv:5: «sourcers» must mean one name, but means «Recruiter» in a row above
                        table.csv:6: the field of «Recruiter» must be one, but is «people» in a row above""");
    }
}
