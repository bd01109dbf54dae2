package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Word;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;

/** Each word exists in full or not at all: it is worked out, and people who edit rules can read what it means. */
class WordsTest {

    /** Sent by two, and as good a pitch as a reason. */
    private static final String MAILED =
            "I read your article on pumps with great interest. We have written a guide for readers like you, may I send it?";

    private static final Path PAGE = Path.of("rules/invitations/README.md");

    static Stream<RecordComponent> words() {
        return Arrays.stream(ReceivedInvitation.class.getRecordComponents())
                .filter(it -> it.isAnnotationPresent(Word.class));
    }

    @ParameterizedTest
    @MethodSource("words")
    void isWorkedOut(RecordComponent word) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (ReceivedInvitation it : invitations()) {
            values.add(word.getAccessor().invoke(it));
        }
        Object unknown = word.getAccessor().invoke(ReceivedInvitation.unknown());
        assertThat(values).as("values of " + word.getName()).anyMatch(it -> !it.equals(unknown));
    }

    @Test
    void areAllExplainedToPeopleWhoEditRules() throws IOException {
        String page = Files.readString(PAGE);
        List<String> missing =
                words().map(WordsTest::line).filter(it -> !page.contains(it)).toList();
        assertThat(missing).as("lines that %s must have", PAGE).isEmpty();
    }

    private static String line(RecordComponent word) {
        Class<?> type = word.getType();
        String values = type.isEnum()
                ? String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList())
                : switch (type.getSimpleName()) {
                    case "boolean" -> "yes or no";
                    case "int" -> "a number";
                    case "List" -> "a list of ThreadKind";
                    default -> "text";
                };
        return "| `%s` | %s | %s |"
                .formatted(
                        word.getName(), values, word.getAnnotation(Word.class).value());
    }

    /** Invitations that together show every word at work. */
    private static List<ReceivedInvitation> invitations() {
        Person ann = person("Ann Lee", "ann");
        Person rob = person("Rob Stone", "rob");
        SheetRow row = new SheetRow(ann);
        row.photo = Answer.YES;
        row.headline = "Recruiter";
        row.company = "Acme";
        row.location = "Ghent";
        row.introducedBy = List.of("Rob Stone");
        row.mutualCount = OptionalInt.of(4);
        row.follow = Answer.YES;
        World world = new World()
                .wants(World.purpose(List.of(), List.of("recruiters"), List.of()))
                .workedAt("Acme", 2010, 2015)
                .connectedTo(rob)
                .connectedTo(person("Ann Lee", "another-ann"))
                .recommended(person("Rob Stone"))
                .endorsed(ann)
                .wrote(ann, "2026-01-01")
                .memberWrote(ann, "2026-01-02")
                .memberWrote(ann, "2026-11-12")
                .message(ann, false, "2026-11-13", "We met at Acme, where we worked together in 2012.")
                .sheet(inIndustry(row.build(), "Pumps"))
                .invitedBy(ann, "Hi, we worked together at Acme in 2012, on the pumps.")
                .invitedBy(person("Cy Reed", "cy"), MAILED)
                .invitedBy(person("Di Reed", "di"), MAILED)
                .invitedBy(
                        person("Ed Reed", "ed"),
                        "I read your post on job interviews, and we have a course on the same thing.")
                .invitedBy(
                        person("Fay Reed", "fay"),
                        "You teach valves and I sell them; I liked your point on the new standard.")
                .invitedBy(
                        person("Gus Reed", "gus"),
                        "I liked your talk on pumps and our team does audits, could we compare notes?");
        return world.open();
    }

    static SheetPerson inIndustry(SheetPerson it, String industry) {
        return new SheetPerson(
                it.person(),
                it.photo(),
                it.headline(),
                it.company(),
                it.location(),
                industry,
                it.schools(),
                it.groups(),
                it.communities(),
                it.mutualCount(),
                it.mutualNames(),
                it.introducedBy(),
                it.events(),
                it.trust(),
                it.follows(),
                it.outcome(),
                it.myVerdict(),
                it.sameAs(),
                it.notes());
    }

    @Test
    void haveNamesThatDifferByMoreThanCase() {
        List<String> names =
                words().map(it -> it.getName().toLowerCase(Locale.ROOT)).toList();
        assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
    }
}
