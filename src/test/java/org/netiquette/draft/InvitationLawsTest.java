package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Note;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;

/** Whoever is met: a note fits, gives a reason, repeats none, and is the same again. */
class InvitationLawsTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final Invitations INVITATIONS =
            Templates.load(Path.of("rules"), READER).invitations();
    private static final List<String> NAMES = List.of(
            "Oswin Tarr",
            "ANNELIE BRUGG, PHD, MBA",
            "🚀 Jo Farrow 🌟",
            "",
            "X",
            "Dr. Lan Pym",
            "{{me}} Tarr",
            "van der Brugg",
            "José Ñandú (he/him)",
            "Ольга Брюгге",
            "Pym, Lan",
            "https://example.org/in/x");
    private static final List<String> VALUES = List.of(
            "Narrow Boats of Kent",
            "Hollin Vale",
            "Toolfest",
            "Ghent",
            "3",
            "{{thread}} {{{me}}}",
            "www.example.org",
            "Book a demo now, limited offer",
            "A".repeat(500),
            "Ünïcödé & Sons",
            "",
            "Guaranteed income, write to me on WhatsApp");
    private static final List<String> LANGUAGES = List.of("", "en", "de", "fr", "es", "pt", "it", "nl", "pl");

    private static Candidate random(Random random, int person) {
        Candidates it = Candidates.of(
                        one(NAMES, random) + (random.nextBoolean() ? "" : " " + (char) ('A' + person % 26)))
                .language(one(LANGUAGES, random))
                .email("person" + person + "@mail.example")
                .via(one(NAMES, random))
                .working(one(VALUES, random), one(VALUES, random));
        if (random.nextInt(3) == 0) {
            it = it.known(
                    one(List.of(Relationship.values()), random),
                    random.nextBoolean(),
                    one(List.of(SourceKind.values()), random));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            it = it.sharing(one(List.of(ThreadKind.values()), random), one(VALUES, random));
        }
        return it.fact();
    }

    private static Sender sender(Random random) {
        Voice voice = new Voice(
                one(List.of("Marta", "", "MARTA 🚀"), random),
                one(LANGUAGES, random),
                one(List.of("", "Hi {{firstName}},", "{{broken"), random),
                one(List.of("", "Cheers, {{me}}", "{{#x}}"), random));
        return new Sender(voice, one(VALUES, random), List.of(one(VALUES, random), "welding advice"));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void writeNotesThatFitAndGiveAReasonAndRepeatNone(long seed) {
        int limit = seed % 2 == 0 ? 200 : 300;
        List<String> notes = run(seed, limit);
        assertThat(notes).hasSizeGreaterThan(20);
        for (int i = 0; i < notes.size(); i++) {
            String note = notes.get(i);
            ReadNote read = READER.read(note);
            assertThat(note).hasSizeLessThanOrEqualTo(limit).doesNotContain("{", "}", "www.", "A".repeat(100));
            assertThat(read.kind()).as(note).isEqualTo(Note.REASONED);
            assertThat(read.doubtful()).as(note).isFalse();
            notes.subList(0, i)
                    .forEach(it ->
                            assertThat(Likeness.of(it, note)).as(note + it).isLessThan(Likeness.BOUND));
        }
        assertThat(run(seed, limit)).isEqualTo(notes);
    }

    private static List<String> run(long seed, int limit) {
        Random random = new Random(seed);
        Sender sender = sender(random);
        List<String> notes = new ArrayList<>();
        for (int person = 0; person < 200; person++) {
            Optional<String> note = INVITATIONS
                    .note(random(random, person), sender, limit, notes)
                    .map(Composed::text);
            note.ifPresent(notes::add);
        }
        return notes;
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void writeWholeMessagesThatFit(long seed) {
        Random random = new Random(seed);
        for (int person = 0; person < 200; person++) {
            Sender sender = sender(random);
            Candidate candidate = random(random, person);
            assertThat(INVITATIONS.introduction(candidate, sender, 300))
                    .hasSizeLessThanOrEqualTo(300)
                    .doesNotContain("{", "}", "www.");
            assertThat(INVITATIONS.email(candidate, sender))
                    .hasSizeBetween(30, 599)
                    .doesNotContain("{", "}", "www.");
        }
    }
}
