package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Word;
import org.netiquette.network.Answer;
import org.netiquette.network.Contact;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.network.Purpose.Search;
import org.netiquette.network.SheetPerson;

/** Each word about a candidate is worked out for somebody. */
class CandidateWordsTest {

    private static final List<Candidate> CANDIDATES = candidates();

    static Stream<RecordComponent> words() {
        return Arrays.stream(Candidate.class.getRecordComponents()).filter(it -> it.isAnnotationPresent(Word.class));
    }

    @ParameterizedTest
    @MethodSource("words")
    void isWorkedOut(RecordComponent word) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Candidate it : CANDIDATES) {
            values.add(word.getAccessor().invoke(it));
        }
        Object unknown = word.getAccessor().invoke(Candidate.unknown());
        assertThat(values).as("values of " + word.getName()).anyMatch(it -> !it.equals(unknown));
    }

    private static SheetPerson fitting(Person person) {
        SheetRow row = new SheetRow(person);
        row.headline = "Recruiter";
        row.company = "Acme";
        row.location = "Ghent";
        row.mutualCount = OptionalInt.of(4);
        row.mutualNames = List.of("Rob Stone");
        row.follow = Answer.YES;
        return row.build();
    }

    private static SheetPerson outcome(Person person, String outcome) {
        SheetRow row = new SheetRow(person);
        row.outcome = outcome;
        return row.build();
    }

    private static Contact contact(String name, String address) {
        return new Contact(person(name), List.of(address), List.of(), List.of(), "", "", "Google");
    }

    private static Purpose purpose() {
        Purpose it = World.purpose(List.of(), List.of("recruiters"), List.of());
        return new Purpose(
                it.policy(),
                it.language(),
                it.timeZone(),
                it.account(),
                it.sentence(),
                it.offers(),
                it.seeks(),
                it.welcome(),
                it.towns(),
                it.industries(),
                it.schools(),
                it.employers(),
                it.communities(),
                it.groups(),
                it.influencers(),
                it.voice(),
                new Search(List.of("recruiter"), List.of(), List.of(), OptionalInt.empty()));
    }

    /** People who together show every word at work. */
    private static List<Candidate> candidates() {
        Person ann = person("Ann Lee", "ann");
        Person bob = person("Bob Roe", "bob");
        Person cy = person("Cy Dee", "cy");
        Person fay = person("Fay Reed", "fay");
        return new World()
                .wants(purpose())
                .livesIn("Ghent")
                .workedAt("Acme", 2010, 2015)
                .hasAddress("me@mail.example")
                .connectedTo(person("Rob Stone", "rob"))
                .recommended(person("Rob Stone"))
                .endorsed(ann)
                .wrote(ann, "2026-01-01")
                .memberWrote(ann, "2026-01-02")
                .sheet(WordsTest.inIndustry(fitting(ann), "Pumps"))
                .sheet(outcome(bob, "said no"))
                .sheet(outcome(cy, "never"))
                .sheet(outcome(person("Di Reed", "di"), "withdrawn"))
                .sheet(fitting(person("Rob Stone", "rob")))
                .invited(person("Di Reed", "di"), "2026-11-15")
                .invited(person("Ed Reed", "ed"), "2026-08-01")
                .invitedBy(fay)
                .inGroup("Welders", fay, "")
                .contact(contact("Me Myself", "me@mail.example"))
                .contact(contact("Gus Reed", "gus@mail.example"))
                .contact(contact("Gus Reed", "reed@post.example"))
                .contact(contact("", "info@works.example"))
                .remembering(Past.none()
                        .withProposed(List.of(new Proposed(ann, LocalDate.of(2026, 9, 1), "INVITE", "Hello", ""))))
                .candidates();
    }
}
