package org.netiquette.evidence.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Need;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;
import org.netiquette.network.Purpose;

class PairsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Guest ADA = Guest.named("Ada Quill");
    private static final Guest BO = Guest.named("Bo Lark");

    private static List<Pair> among(Guest... guests) {
        return among(it -> Optional.empty(), guests);
    }

    private static List<Pair> among(Function<String, Optional<String>> titles, Guest... guests) {
        try {
            return new Pairs(ShippedTables.meetings(), titles, Purpose.unstated(), TODAY).among(Guest.parties(guests));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Pair only(Guest... guests) {
        assertThat(among(guests)).hasSize(1);
        return among(guests).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hiring Java developers in Ghent; Java developer",
                "CTO at Acme | we're hiring a Java developer; Senior Java Developer",
                "Looking for an illustrator; Illustrator",
                "Seeking translators and illustrators for a children's book; Illustrator at Quill & Co",
                "Suche erfahrene Lektorin für mein erstes Buch; Lektorin",
                "Auf der Suche nach einem Steuerberater; Steuerberater",
                "Je cherche une graphiste; Graphiste",
                "À la recherche d'un traducteur; Traducteur",
                "Wij zijn op zoek naar een lasser; Lasser",
                "Busco un traductor para mi libro; Traductor",
                "Cerco una fotografa; Fotografa",
                "Procuro um ilustrador; Ilustrador",
                "Recruiter for embedded engineers; Embedded engineer",
                "In need of a data engineer; Data engineer at Fernhill",
            })
    void meetWhereOneSaysWhatTheyLookForAndTheOtherIsIt(String says, String is) {
        Pair pair = only(ADA.headline(says), BO.headline(is));

        assertThat(pair.who().a().name()).isEqualTo("Ada Quill");
        assertThat(pair.who().b().name()).isEqualTo("Bo Lark");
        assertThat(pair.needSaid()).isTrue();
        assertThat(pair.who().need().source()).isEqualTo(Need.Source.PROFILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hiring Java developers; Bricklayer",
                "Hiring Java developers; Python developer",
                "Hiring nurses; Java developer",
                "Looking for clients; Client partner",
                "Looking for new connections; Head of networks",
                "I help founders raise money; Founder",
                "Helping Java developers find their way; Java developer",
                "Hiring manager; Manager",
                "Not looking for a translator; Translator",
                "Are you looking for a translator?; Translator",
                "Recruiter for nurses; Embedded engineer | open to work",
                "Hiring nurses; Embedded engineer | open to work",
            })
    void doNotMeetWhereNothingFits(String says, String is) {
        assertThat(among(ADA.headline(says), BO.headline(is))).isEmpty();
    }

    @Test
    void meetByTheTitleInTheWordsOfTheTableAndTheFieldSaidElsewhere() {
        Function<String, Optional<String>> titles = it -> {
            String title = it.toLowerCase(Locale.ROOT);
            return Stream.of("developer", "software engineer").anyMatch(title::contains)
                    ? Optional.of("Software engineer")
                    : Optional.empty();
        };

        assertThat(among(
                        titles,
                        ADA.headline("Hiring Java developers"),
                        BO.works("Software Engineer", "Hollin Vale").skilled("Java", "Gardening")))
                .singleElement()
                .satisfies(it -> assertThat(it.who().need())
                        .isEqualTo(new Need("Hiring Java developers", Need.Source.PROFILE, "Software Engineer")));
        assertThat(among(
                        titles,
                        ADA.headline("Hiring Java developers"),
                        BO.works("Software Engineer", "Hollin Vale").skilled("Cobol")))
                .isEmpty();
    }

    @Test
    void tellWhatEachWordRestsOn() {
        Pair pair = only(
                ADA.headline("Founder at Quill | looking for an illustrator").in("town: Ghent", "alumni: Kent College"),
                BO.works("Illustrator", "Lark Studio")
                        .known(Relationship.TRUSTED)
                        .in("alumni: Kent College"));

        assertThat(pair.relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(pair.who().cluster()).isEqualTo("alumni: Kent College");
        assertThat(pair.grounds().words())
                .containsEntry("relationship", "of the two you know Ada Quill less (you wrote to each other on 1 day)")
                .containsEntry(
                        "needSaid",
                        "the profile of Ada Quill says «looking for an illustrator»; the profile of Bo Lark says"
                                + " «Illustrator»")
                .containsEntry("sameCluster", "both are in alumni: Kent College")
                .doesNotContainKeys("mutual", "sameCompany", "together");
    }

    @Test
    void meetByWhatWasWrittenToTheMemberLatelyAndByWhatTheMemberNoted() {
        Guest bo = BO.headline("Career coach");

        assertThat(only(ADA.wrote("2026-10-02", "Hi! By the way, I'm looking for a career coach, do you know one?"), bo)
                        .who()
                        .need())
                .isEqualTo(new Need("looking for a career coach", Need.Source.MESSAGE, "Career coach"));
        assertThat(only(ADA.noted("met at the fair. Looking for a career coach"), bo)
                        .who()
                        .need())
                .isEqualTo(new Need("Looking for a career coach", Need.Source.NOTE, "Career coach"));
        assertThat(among(ADA.wrote("2026-02-02", "I'm looking for a career coach."), bo))
                .isEmpty();
        assertThat(among(ADA.wrote("2026-10-02", "Are you looking for a career coach?"), bo))
                .isEmpty();
        assertThat(among(ADA.wrote("2026-10-02", "I hear you are looking for a career coach."), bo))
                .isEmpty();
        assertThat(among(ADA.wrote("2026-10-02", "I am no longer looking for a career coach."), bo))
                .isEmpty();
    }

    @Test
    void holdWhatWasSaidPrivatelyAgainstNobodyElsesNeed() {
        Guest recruiter = BO.works("Recruiter", "Quaywork");
        Pair open = only(ADA.headline("Embedded engineer | #OpenToWork"), recruiter);
        Pair privately =
                only(ADA.headline("Embedded engineer").wrote("2026-10-02", "I'm looking for a new job."), recruiter);

        assertThat(open.mutual()).isTrue();
        assertThat(privately.mutual()).isFalse();
        assertThat(privately.who().need())
                .isEqualTo(new Need("looking for a new job", Need.Source.MESSAGE, "Recruiter"));
    }

    @Test
    void meetByTheirRolesAlone() {
        Pair pair = only(ADA.works("Founder", "Quill"), BO.headline("Business angel in Ghent"));

        assertThat(pair.needSaid()).isFalse();
        assertThat(pair.mutual()).isTrue();
        assertThat(pair.grounds().words())
                .containsEntry(
                        "needSaid",
                        "founders look for money and advice: Ada Quill is «Founder»; the profile of Bo Lark says"
                                + " «Business angel»");
    }

    @Test
    void meetStudentsWithPeopleOfTheirFieldAndNotWithOneAnother() {
        Guest student = ADA.headline("Student in Civil Engineering at Ghent University");

        assertThat(only(student, BO.works("Civil engineer", "Delta Pumps"))
                        .who()
                        .a()
                        .name())
                .isEqualTo("Ada Quill");
        assertThat(among(student, BO.works("Electrical engineer", "Delta Pumps")))
                .isEmpty();
        assertThat(among(student, BO.headline("Civil Engineering Student"))).isEmpty();
        assertThat(among(student.headline("Student"), BO.works("Civil engineer", "Delta Pumps")))
                .isEmpty();
    }

    @Test
    void sayWhoHasMetAndWhoAreColleagues() {
        Pair pair = only(
                ADA.headline("Looking for an illustrator")
                        .works("Author", "Lark Studio NV")
                        .at("chat"),
                BO.works("Illustrator", "Lark Studio").at("chat"));

        assertThat(pair.together()).isTrue();
        assertThat(pair.sameCompany()).isTrue();
    }

    @Test
    void takeNobodyForTwo() {
        Party bo = BO.headline("Illustrator").party();
        Party again =
                Guest.named("Bo Lark").headline("Looking for an illustrator").party();
        Party unlinked = new Party(
                new Tie(
                        "Bo Lark",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        List.of(),
                        "",
                        Optional.empty(),
                        "",
                        "",
                        ""),
                again.relationship(),
                "",
                again.headline(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        Pairs pairs = pairs();

        assertThat(pairs.among(List.of(bo, again))).isEmpty();
        assertThat(pairs.among(List.of(bo, unlinked))).isEmpty();
    }

    private static Pairs pairs() {
        try {
            return new Pairs(ShippedTables.meetings(), it -> Optional.empty(), Purpose.unstated(), TODAY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "???", "hiring", "looking for", "(((", "aaa", "I'm, you know, open to"})
    void readAnythingWithoutFinding(String text) {
        assertThat(among(ADA.headline(text).wrote("2026-11-20", text).noted(text), BO.headline(text)))
                .isEmpty();
    }
}
