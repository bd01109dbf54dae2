package org.netiquette.input.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netiquette.input.format.SampleSheets;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.SheetVerdict;
import org.netiquette.network.Trust;
import org.netiquette.sheet.Place;

class PeopleMergeTest {

    private static final String BO = "https://www.linkedin.com/in/bo-lind";

    private static Said said(String file, int line, String columns, String cells) {
        SheetPerson person = SampleSheets.used(List.of(new PeopleFormat().read(SampleSheets.row(columns, cells))))
                .get(0);
        return new Said(new Place(file, line), person);
    }

    @Test
    void joinsRowsByKeyAndFillsEmptyCells() {
        Merged merged = PeopleMerge.merge(List.of(
                said("people-2.csv", 5, "name|profile_url|photo", "Bo Lind|" + BO + "|yes"),
                said("people-1.csv", 2, "name|profile_url|headline|trust", "|" + BO + "/|Potter|known")));

        assertThat(merged.remarks()).isEmpty();
        assertThat(merged.people()).hasSize(1);
        SheetPerson bo = merged.people().get(0);
        assertThat(bo.person()).isEqualTo(Person.of("Bo Lind", BO));
        assertThat(bo.photo()).isEqualTo(Answer.YES);
        assertThat(bo.headline()).isEqualTo("Potter");
        assertThat(bo.trust()).isEqualTo(Trust.KNOWN);
    }

    @Test
    void letsTheNewestNameWinAndTellsTheContradiction() {
        Merged merged = PeopleMerge.merge(List.of(
                said("a/people-10.csv", 2, "profile_url|photo|schools", BO + "|no|Ghent; Delft"),
                said("a/people-9.csv", 3, "profile_url|photo|schools", BO + "|yes|delft; ghent")));

        assertThat(merged.people().get(0).photo()).isEqualTo(Answer.NO);
        assertThat(merged.remarks())
                .containsExactly(new Remark(
                        new Place("a/people-9.csv", 3),
                        "photo (yes) does not count: a/people-10.csv:2 says no, and the newest must win"));
    }

    @Test
    void goesByTheDateInTheNameBeforeTheName() {
        List<Said> rows = List.of(
                said("zip!people 2026-03-01.csv", 2, "profile_url|headline", BO + "|March"),
                said("people_20260402.xlsx", 2, "profile_url|headline", BO + "|April"),
                said("people-z.csv", 2, "profile_url|headline", BO + "|no date"));

        assertThat(PeopleMerge.merge(rows).people().get(0).headline()).isEqualTo("April");
    }

    @Test
    void joinsWhatTheMemberDecidedFromAllSheets() {
        Said report =
                new Said(new Place("netiquette.xlsx", 4), SheetPerson.decided(Person.of("Bo Lind", BO), "DECLINE"));
        Merged merged = PeopleMerge.merge(
                List.of(said("people.csv", 2, "profile_url|headline|my_verdict", BO + "|Potter|ACCEPT")),
                List.of(report));

        assertThat(merged.verdicts())
                .containsExactly(new SheetVerdict(Person.of("Bo Lind", BO), "ACCEPT", "people.csv", 2));
        assertThat(merged.remarks())
                .containsExactly(new Remark(
                        new Place("netiquette.xlsx", 4),
                        "my_verdict (DECLINE) does not count: people.csv:2 says ACCEPT, and the newest must win"));
    }

    @Test
    void takesNothingButTheVerdictFromReports() {
        Said report =
                new Said(new Place("netiquette.xlsx", 4), SheetPerson.decided(Person.of("Bo Lind", BO), "DECLINE"));
        Merged merged =
                PeopleMerge.merge(List.of(said("people.csv", 2, "name|trust", "Bo Lind|well")), List.of(report));

        assertThat(merged.people()).hasSize(1);
        assertThat(merged.people().get(0).person()).isEqualTo(Person.of("Bo Lind", ""));
        assertThat(merged.verdicts())
                .containsExactly(new SheetVerdict(Person.of("Bo Lind", BO), "DECLINE", "netiquette.xlsx", 4));
    }

    @Test
    void letsTheLaterLineOfOneSheetWin() {
        List<Said> rows = List.of(
                said("people.csv", 9, "profile_url|headline", BO + "|later"),
                said("people.csv", 2, "profile_url|headline", BO + "|earlier"));

        assertThat(PeopleMerge.merge(rows).people().get(0).headline()).isEqualTo("later");
    }

    @Test
    void joinsARowWithoutALinkByAUniqueName() {
        Merged merged = PeopleMerge.merge(List.of(
                said("people-1.csv", 2, "name|trust", "BO LIND, PhD|well"),
                said("people-2.csv", 2, "name|profile_url", "Bo Lind|" + BO)));

        assertThat(merged.people()).hasSize(1);
        assertThat(merged.people().get(0).trust()).isEqualTo(Trust.WELL);
        assertThat(merged.people().get(0).person().url()).isEqualTo(BO);
    }

    @Test
    void takesTwoSpellingsOfANameForNoContradiction() {
        Merged merged = PeopleMerge.merge(List.of(
                said("people-1.csv", 2, "name|profile_url", "Bo Lind|" + BO),
                said("people-2.csv", 2, "name|profile_url", "Dr. BO LIND, PhD|" + BO),
                said("people-0.csv", 2, "name|profile_url", "Bo Ek|" + BO)));

        assertThat(merged.people().get(0).person().name().text()).isEqualTo("Dr. BO LIND, PhD");
        assertThat(merged.remarks())
                .containsExactly(new Remark(
                        new Place("people-0.csv", 2),
                        "name (Bo Ek) does not count: people-2.csv:2 says Dr. BO LIND, PhD, and the newest must win"));
    }

    @Test
    void keepsNamesakesApart() {
        Merged merged = PeopleMerge.merge(List.of(
                said("people-1.csv", 2, "name|trust", "Bo Lind|well"),
                said("people-2.csv", 2, "name|profile_url", "Bo Lind|" + BO),
                said("people-2.csv", 3, "name|profile_url", "Bo Lind|" + BO + "-2")));

        assertThat(merged.people()).hasSize(3);
        assertThat(merged.remarks())
                .containsExactly(new Remark(
                        new Place("people-1.csv", 2),
                        "name (Bo Lind) is borne by several people in these sheets: the row is kept apart;"
                                + " profile_url must say who it is"));
    }

    @Test
    void dependsOnNoOrderOfRows() {
        List<Said> rows = new ArrayList<>();
        Random random = new Random(20261122);
        for (int i = 0; i < 300; i++) {
            String link = random.nextBoolean() ? BO + random.nextInt(20) : "";
            rows.add(said(
                    "people-" + random.nextInt(5) + ".csv",
                    i + 2,
                    "name|profile_url|headline|photo",
                    "Bo " + random.nextInt(30) + "|" + link + "|" + random.nextInt(4) + "|"
                            + (i % 2 == 0 ? "yes" : "no")));
        }
        Merged expected = PeopleMerge.merge(rows);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, random);
            assertThat(PeopleMerge.merge(rows)).isEqualTo(expected);
        }
    }
}
