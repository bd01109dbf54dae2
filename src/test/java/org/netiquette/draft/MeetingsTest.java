package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Need;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;
import org.netiquette.verdict.Proposals;

class MeetingsTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final Wordings WORDINGS =
            Wordings.of(new TemplateFiles(Path.of("rules")), List.of("frame", "meet"), READER);
    private static final Meetings MEETINGS = new Meetings(WORDINGS, READER);
    private static final Voice MARTA = new Voice("Marta", "en", "", "");

    private static Tie tie(String name, String position, String company, String language) {
        return new Tie(
                name,
                "https://www.linkedin.com/in/" + name.replace(' ', '-'),
                Optional.empty(),
                Optional.empty(),
                position,
                company,
                List.of(),
                language,
                Optional.empty(),
                "",
                "",
                "");
    }

    private static Pair pair(Tie a, Tie b, Need need, Need returned) {
        return new Pair(
                new Couple(a, b, "", need, returned),
                Grounds.none(),
                Relationship.KNOWN,
                need.isSaid(),
                returned.isThere(),
                false,
                false,
                false,
                false,
                need.words(),
                need.met(),
                new Proposals());
    }

    private static final Need HIRES = new Need("hiring firmware engineers", Need.Source.PROFILE, "Firmware engineer");
    private static final Need OPEN = new Need("looking for a new job", Need.Source.MESSAGE, "Engineering manager");

    private static Pair oswinAndJo(Need need, Need returned) {
        return pair(
                tie("Oswin Tarr", "Engineering manager", "Hollin Vale", ""),
                tie("Jo Farrow", "Firmware engineer", "Brackwater Dairies", ""),
                need,
                returned);
    }

    @Test
    void tellBothWhatIsPublic() {
        Pair pair = oswinAndJo(HIRES, Need.none());

        assertThat(MEETINGS.toFirst(pair, MARTA)).isEqualTo("""
                Hello Oswin,

                I know somebody whom you might like to meet: Jo Farrow. May I introduce you? By profession: "Firmware engineer, \
                Brackwater Dairies". Your profile says "hiring firmware engineers", and that made me think of the two of you. I \
                only do it if it suits you both, so feel free to say no.

                Best wishes,
                Marta""");
        assertThat(MEETINGS.toSecond(pair, MARTA)).isEqualTo("""
                Hello Jo,

                I know somebody whom you might like to meet: Oswin Tarr. May I introduce you? The profile says "Engineering \
                manager, Hollin Vale". On the profile I read "hiring firmware engineers". Your work ("Firmware engineer") made me think of \
                you. I ask each of you first, and introduce you only if both like the idea. If you would rather not, that is fine.

                Best wishes,
                Marta""");
    }

    @Test
    void remindOfWhatWasWrittenOnlyWhoWroteIt() {
        Pair pair = oswinAndJo(new Need("looking for a mentor", Need.Source.MESSAGE, "Mentor of engineers"), OPEN);

        assertThat(MEETINGS.toFirst(pair, MARTA))
                .contains("looking for a mentor")
                .doesNotContain("job");
        assertThat(MEETINGS.toSecond(pair, MARTA))
                .contains("looking for a new job")
                .doesNotContain("mentor", "Mentor");
    }

    @Test
    void tellNobodyWhatTheMemberNoted() {
        Pair pair = oswinAndJo(new Need("wants to leave Hollin Vale", Need.Source.NOTE, "Recruiter"), Need.none());

        assertThat(MEETINGS.toFirst(pair, MARTA))
                .doesNotContain("leave", "Recruiter")
                .contains("Jo Farrow");
        assertThat(MEETINGS.toSecond(pair, MARTA))
                .doesNotContain("leave", "Recruiter")
                .contains("Oswin Tarr");
    }

    @Test
    void writeNothingAboutSomebodyWhoseNameIsNone() {
        Tie nameless = tie("{{me}} Tarr", "Engineering manager", "Hollin Vale", "");
        Pair pair = pair(nameless, tie("Jo Farrow", "Firmware engineer", "", ""), HIRES, Need.none());

        assertThat(MEETINGS.toSecond(pair, MARTA)).isEmpty();
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String language : List.of("", "en", "de", "fr", "es", "pt", "it", "nl", "pl")) {
            for (String name : List.of("Oswin Tarr", "Dr. José Ñandú (he/him)")) {
                for (Need need : needs("zebras", "Zookeeper")) {
                    for (Need returned : needs("gnus", "Gnomon")) {
                        pairs.add(pair(
                                tie(name, "Head of Engineering | speaker", "Hollin Vale", language),
                                tie("Jo Farrow", "", "Brackwater Dairies", language),
                                need,
                                returned));
                    }
                }
            }
        }
        return pairs;
    }

    private static List<Need> needs(String sought, String met) {
        List<Need> needs = new ArrayList<>(List.of(Need.none()));
        for (Need.Source source : Need.Source.values()) {
            needs.add(new Need("hiring " + sought, source, met));
            needs.add(new Need("open to " + sought + " at www.example.org", source, "{{{me}}} {{#a}}"));
        }
        return needs;
    }

    @Test
    void areDecentWholeAndKeepWhatIsPrivate() {
        for (Pair pair : pairs()) {
            check(MEETINGS.toFirst(pair, MARTA), pair.who().returned(), "gnu", "Gnomon");
            check(MEETINGS.toSecond(pair, MARTA), pair.who().need(), "zebra", "Zookeeper");
        }
    }

    private static void check(String message, Need ofTheOther, String... secrets) {
        ReadNote read = READER.read(message);
        assertThat(Wordings.isUnfit(read)).isFalse();
        assertThat(message).hasSizeBetween(100, 599).doesNotContain("{", "}", "www.", " ,", "  ");
        boolean isPrivate = ofTheOther.source() == Need.Source.MESSAGE || ofTheOther.source() == Need.Source.NOTE;
        if (isPrivate) {
            assertThat(message).doesNotContain(secrets);
        }
    }

    static List<String> languages() {
        return TemplateFiles.LANGUAGES;
    }

    /** Each sentence comes into a message that is sent, and each sort of message can be sent. */
    @ParameterizedTest
    @MethodSource("languages")
    void haveNoSentenceThatAlwaysReadsLikeSalesTalk(String language) {
        Frame frame = Frame.of(WORDINGS, new Voice("Marta", language, "", ""), language);
        Set<String> never = new TreeSet<>();
        Set<String> sent = new TreeSet<>();
        for (Plan plan : plans()) {
            List<Integer> fit = IntStream.range(0, plan.ways(frame))
                    .filter(way -> !Wordings.isUnfit(READER.read(whole(plan, frame, way))))
                    .boxed()
                    .toList();
            assertThat(fit).as(plan.toString()).isNotEmpty();
            IntStream.range(0, plan.ways(frame)).forEach(way -> never.addAll(sentences(plan, frame, way)));
            fit.forEach(way -> sent.addAll(sentences(plan, frame, way)));
        }
        never.removeAll(sent);
        assertThat(never).isEmpty();
    }

    private static List<Plan> plans() {
        Occasion request = new Occasion(Situation.MEET_REQUEST, "Jo Farrow");
        Occasion title = new Occasion(Situation.MEET_TITLE, "Firmware engineer");
        Occasion company = new Occasion(Situation.MEET_COMPANY, "Hollin Vale");
        Occasion need = new Occasion(Situation.MEET_NEED, "looking for an illustrator");
        Occasion written = new Occasion(Situation.MEET_NEED_WRITTEN, "looking for a new job");
        Occasion offer = new Occasion(Situation.MEET_OFFER, "Engineering manager");
        Occasion theirs = new Occasion(Situation.MEET_THEIR_NEED, "hiring firmware engineers");
        Occasion why = Occasion.plain(Situation.MEET_WHY);
        Occasion wayOut = Occasion.plain(Situation.MEET_WAY_OUT);
        return List.of(
                Plan.of(request, title, need, wayOut),
                Plan.of(request, company, need, wayOut),
                Plan.of(request, title, written, wayOut),
                Plan.of(request, title, theirs, offer, wayOut),
                Plan.of(request, title, theirs, written, wayOut),
                Plan.of(request, title, why, wayOut),
                Plan.of(request, why, wayOut));
    }

    private static String whole(Plan plan, Frame frame, int way) {
        String greeting = frame.greeting(Optional.of("Oswin"));
        return String.join("\n\n", greeting, frame.below(greeting, plan.text(frame, way)), frame.signOff());
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
}
