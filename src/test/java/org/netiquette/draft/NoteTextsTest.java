package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.Note;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;

/** Every opening with every closing, in every language, with several values, as the program's own reader sees it. */
class NoteTextsTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final Wordings WORDINGS =
            Wordings.of(new TemplateFiles(Path.of("rules")), List.of("frame", "invite", "introduce", "email"), READER);

    private static final Set<Situation> CLOSINGS = Set.of(
            Situation.WHY, Situation.WHY_AT_ALL, Situation.WHY_TO_GROUP, Situation.WHY_TO_KNOWN, Situation.OFFER);
    private static final Set<Situation> KNOWN = Set.of(
            Situation.INVITE_TRUSTED,
            Situation.INVITE_TALKED,
            Situation.INVITE_TALKED_IN,
            Situation.INVITE_CONTACT,
            Situation.INVITE_KNOWN);
    private static final Set<Situation> BESIDES = Set.of(Situation.BESIDES_CONNECTIONS, Situation.BESIDES_TOWN);
    private static final Map<Situation, List<String>> SAMPLES = Map.of(
            Situation.INVITE_GROUP, List.of("Welders of Ghent", "Java Champions", "Narrow Boats"),
            Situation.INVITE_INTRODUCTION, List.of("Annelie Brugg", "Oswin Tarr"),
            Situation.INVITE_EMPLOYER, List.of("Hollin Vale", "Brackwater Dairies"),
            Situation.INVITE_SCHOOL, List.of("Ghent University", "Kent College"),
            Situation.INVITE_EVENT, List.of("Toolfest", "Canal Days 2025"),
            Situation.INVITE_COMMUNITY, List.of("Women in Tech", "Open Locks"),
            Situation.INVITE_CONNECTIONS, List.of("Annelie Brugg", "Jo Farrow"),
            Situation.INVITE_CONNECTIONS_COUNTED, List.of("3", "12"),
            Situation.INVITE_TOWN, List.of("Ghent", "Leeds"),
            Situation.INVITE_INDUSTRY, List.of("Software", "Shipbuilding"));
    private static final Map<Situation, List<String>> OTHER_SAMPLES = Map.of(
            Situation.INVITE_TITLE, List.of("Head of Engineering", "Research Nurse"),
            Situation.INVITE_COMPANY, List.of("Hollin Vale", "Brackwater Dairies"),
            Situation.WHY, List.of("career coaching for engineers", "quiet boat engines"),
            Situation.OFFER, List.of("resume review", "interview practice"),
            Situation.INVITE_TALKED_IN, List.of("2022", "2024"),
            Situation.BESIDES_CONNECTIONS, List.of("Annelie Brugg", "Jo Farrow"),
            Situation.BESIDES_TOWN, List.of("Ghent", "Leeds"));

    static List<String> languages() {
        return TemplateFiles.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveNoSentenceThatComesIntoNoNote(String language) {
        Frame frame = Frame.of(WORDINGS, new Voice("Marta", language, "", ""), language);
        Set<String> all = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        plans().forEach(plan -> IntStream.range(0, plan.ways(frame)).forEach(way -> {
            List<String> sentences = sentences(plan, frame, way);
            all.addAll(sentences);
            used.addAll(isFit(plan.text(frame, way), frame) ? sentences : List.of());
        }));
        all.removeAll(used);
        assertThat(all).isEmpty();
    }

    private static List<String> sentences(Plan plan, Frame frame, int way) {
        List<String> sentences = new ArrayList<>();
        int left = way;
        for (Occasion it : plan.sentences()) {
            int count = WORDINGS.count(frame.language(), it.situation());
            sentences.add(Plan.of(it).text(frame, left % count));
            left /= count;
        }
        return sentences;
    }

    private static boolean isFit(String text, Frame frame) {
        String greeting = frame.greeting(Optional.of("Annelie"));
        String note = greeting + "\n" + frame.below(greeting, text);
        assertThat(note).doesNotContain("{", "}", "  ");
        ReadNote read = READER.read(note);
        return note.length() <= 200
                && note.indexOf('?') == note.lastIndexOf('?')
                && read.kind() == Note.REASONED
                && !read.doubtful();
    }

    private static Stream<Plan> plans() {
        return Situation.in("invite").stream()
                .filter(it -> !CLOSINGS.contains(it))
                .flatMap(it -> occasions(it).flatMap(opening -> closings(it)
                        .flatMap(closing -> occasions(closing).map(last -> plan(opening, last)))));
    }

    private static Plan plan(Occasion opening, Occasion closing) {
        return BESIDES.contains(opening.situation())
                ? Plan.of(new Occasion(Situation.INVITE_EMPLOYER, "Hollin Vale"), opening, closing)
                : Plan.of(opening, closing);
    }

    private static Stream<Situation> closings(Situation opening) {
        if (opening == Situation.INVITE_GROUP) {
            return Stream.of(Situation.WHY_TO_GROUP);
        }
        return KNOWN.contains(opening)
                ? Stream.of(Situation.WHY_TO_KNOWN, Situation.OFFER)
                : Stream.of(Situation.WHY, Situation.WHY_AT_ALL, Situation.OFFER);
    }

    private static Stream<Occasion> occasions(Situation situation) {
        List<String> values = SAMPLES.getOrDefault(situation, OTHER_SAMPLES.getOrDefault(situation, List.of("")));
        return values.stream().map(it -> new Occasion(situation, it));
    }
}
