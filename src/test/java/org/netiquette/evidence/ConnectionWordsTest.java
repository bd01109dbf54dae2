package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Word;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Known;
import org.netiquette.network.Person;

/** Each word about a connection is worked out for somebody, and rests on something that reports can say. */
class ConnectionWordsTest {

    private static final List<ConnectedPerson> PEOPLE = people();

    static Stream<RecordComponent> words() {
        return Arrays.stream(ConnectedPerson.class.getRecordComponents())
                .filter(it -> it.isAnnotationPresent(Word.class));
    }

    private static Object value(RecordComponent word, ConnectedPerson of) {
        try {
            return word.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void isWorkedOutAndExplained(RecordComponent word) {
        Object unknown = value(word, ConnectedPerson.unknown());
        List<ConnectedPerson> known =
                PEOPLE.stream().filter(it -> !value(word, it).equals(unknown)).toList();

        assertThat(known).as("people of whom %s is known", word.getName()).isNotEmpty();
        if (!word.getName().equals("purposeStated")) {
            assertThat(known).allSatisfy(it -> assertThat(it.grounds().words()).containsKey(word.getName()));
        }
    }

    private static SheetRow sheet(Person person) {
        SheetRow row = new SheetRow(person);
        row.headline = "Recruiter";
        row.location = "Ghent";
        row.outcome = "keep";
        return row;
    }

    /** Connections who together show every word at work. */
    private static List<ConnectedPerson> people() {
        Person ann = person("Ann Lee", "ann");
        Person bob = person("Bob Roe", "bob");
        Person cy = person("Cy Dee", "cy");
        LocalDate before = LocalDate.of(2026, 10, 1);
        return new World()
                .wants(World.purpose(List.of(), List.of("recruiters"), List.of()))
                .livesIn("Ghent")
                .worksAt("Acme")
                .connectedTo(ann, "Recruiter", "Acme", "2020-01-01")
                .sheet(WordsTest.inIndustry(sheet(ann).build(), "Pumps"))
                .wrote(ann, "2025-01-01")
                .memberWrote(ann, "2025-01-02")
                .endorsedBy(ann, "2026-11-01")
                .connectedTo(bob, "Fitter", "Acme", "2026-11-10")
                .message(bob, false, "2026-11-12", "Could we meet on Friday?")
                .remembering(Past.none()
                        .withTies(
                                before,
                                List.of(
                                        new Known(ann, before, "Dry Dock", "Fitter", false),
                                        new Known(cy, before, "", "", false))))
                .ties()
                .people();
    }
}
