package org.netiquette.input.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.SampleSheets;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.sheet.Header;

class DecisionFormatTest {

    private static final String MIRA = "https://www.linkedin.com/in/mira-oduya";

    private final DecisionFormat format = new DecisionFormat();

    private Outcome<SheetPerson> row(String columns, String cells) {
        return format.read(SampleSheets.row(columns, cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decisions.csv; name|profile_url|sent_at|verdict|force|why|rules|photo|note|my_verdict; true",
                "decisions.csv; name|profile_url|sent_at|verdict|force|why|rules|photo|note; false",
                "netiquette.xlsx; Urteil|Name|Gesendet|Warum|Regeln|Profile URL|my_verdict; true",
                "people.xlsx; Verdict|Name|Why|Rules|Profile URL|my_verdict; true",
                "mine.csv; profile_url|my_verdict; true",
                "mine.csv; Name|My Verdict; true",
                "mine.csv; my_verdict; false",
                "mine.csv; name|profile_url|my_verdict|trust; false",
                "mine.csv; name|profile_url|my_verdict|notes; false",
                "mine.csv; name|profile_url|my_verdict|jobTitle; false",
                "mine.csv; Ann Lee|https://www.linkedin.com/in/ann|my_verdict|name; false",
                "people.csv; name|profile_url|my_verdict|trsut; false"
            })
    void knowsReportsOfOursAndSheetsThatSayNothingElse(String file, String columns, boolean known) {
        Header header = Header.of(List.of(columns.split("\\|", -1)));
        assertThat(format.recognises(file, header)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "netiquette.xlsx; Urteil|Name|Gesendet|Warum|Regeln|Profile URL",
                "netiquette.xlsx; Was tun|Name|Warum|Profile URL",
                "decisions.csv; name|profile_url|why|rules|photo|my_verdict"
            })
    void leavesReportsOfOursToNobodyElse(String file, String columns) {
        Header header = Header.of(List.of(columns.split("\\|", -1)));
        assertThat(new PeopleFormat().recognises(file, header)).isFalse();
    }

    @Test
    void readsWhomAndWhatAndNothingElse() {
        assertThat(row("name|profile_url|photo|why|my_verdict", "Mira Oduya|" + MIRA + "|PRESENT|'=1+1|accept"))
                .isEqualTo(Outcome.used(SheetPerson.decided(Person.of("Mira Oduya", MIRA), "ACCEPT")));
    }

    @Test
    void skipsRowsOnWhichNothingWasDecided() {
        assertThat(row("name|profile_url|my_verdict", "Mira Oduya|" + MIRA + "| "))
                .isEqualTo(Outcome.skipped("undecided"));
    }

    @Test
    void namesAVerdictThatIsMisspelt() {
        assertThat(row("name|profile_url|my_verdict", "Mira Oduya|" + MIRA + "|DECLNE"))
                .isEqualTo(Outcome.rejected("my_verdict (DECLNE) counts as empty: it must be ACCEPT, ASK, WAIT,"
                        + " DECLINE, LOOK (did you mean \"DECLINE\"?)"));
    }

    @Test
    void rejectsADecisionOnNobody() {
        assertThat(row("name|profile_url|my_verdict", "||ACCEPT"))
                .isEqualTo(Outcome.rejected("The row has no name and no profile_url: one of them must say who it is"));
    }
}
