package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

                Would you like to meet Jo Farrow? The profile says "Firmware engineer". I saw "hiring firmware engineers" on your \
                profile, and think that this could fit. I ask each of you first, and introduce you only if both like the idea. If \
                you would rather not, that is fine.

                Best wishes,
                Marta""");
        assertThat(MEETINGS.toSecond(pair, MARTA)).isEqualTo("""
                """);
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

    static Stream<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String language : List.of("", "en", "de", "fr", "es", "pt", "it", "nl", "pl")) {
            for (String name : List.of("Oswin Tarr", "Dr. Lan Pym", "José Ñandú (he/him)", "{{me}} Tarr")) {
                for (Need need : needs()) {
                    for (Need returned : needs()) {
                        pairs.add(pair(
                                tie(name, "Head of Engineering | speaker", "Hollin Vale", language),
                                tie("Jo Farrow", "", "Brackwater Dairies", language),
                                need,
                                returned));
                    }
                }
            }
        }
        return pairs.stream();
    }

    private static List<Need> needs() {
        List<Need> needs = new ArrayList<>(List.of(Need.none()));
        for (Need.Source source : Need.Source.values()) {
            needs.add(new Need("hiring zebras", source, "Zookeeper"));
            needs.add(new Need("open to quaggas at www.example.org", source, "{{{me}}} {{#a}}"));
        }
        return needs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areDecentWholeAndKeepWhatIsPrivate(Pair pair) {
        check(MEETINGS.toFirst(pair, MARTA), pair.who().returned());
        check(MEETINGS.toSecond(pair, MARTA), pair.who().need());
    }

    private static void check(String message, Need ofTheOther) {
        ReadNote read = READER.read(message);
        assertThat(Wordings.isUnfit(read)).isFalse();
        assertThat(message).hasSizeLessThan(600).doesNotContain("{", "}", "www.", " ,", "  ");
        boolean isPrivate = ofTheOther.source() == Need.Source.MESSAGE || ofTheOther.source() == Need.Source.NOTE;
        if (isPrivate) {
            assertThat(message).doesNotContain("quagga");
        }
    }

    static List<String> languages() {
        return TemplateFiles.LANGUAGES;
    }

    /** Each sentence with values that are as they come, read by the program's own reader. */
    @ParameterizedTest
    @MethodSource("languages")
    void haveNoSentenceThatReadsLikeSalesTalk(String language) {
        Frame frame = Frame.of(WORDINGS, new Voice("Marta", language, "", ""), language);
        Set<String> unfit = new TreeSet<>();
        for (Pair pair :
                List.of(oswinAndJo(HIRES, OPEN), oswinAndJo(OPEN, HIRES), oswinAndJo(Need.none(), Need.none()))) {
            Stream.of(Acquainting.ofFirst(pair.who()), Acquainting.ofSecond(pair.who()))
                    .flatMap(List::stream)
                    .forEach(plan -> plan.tries(frame, 0)
                            .mapToObj(it -> plan.text(frame, it))
                            .filter(it -> Wordings.isUnfit(READER.read(it)))
                            .forEach(unfit::add));
        }
        assertThat(unfit).isEmpty();
    }

    @Test
    void asksInEveryLanguage() {
        Pair pair = oswinAndJo(HIRES, OPEN);
        for (String language : TemplateFiles.LANGUAGES) {
            Voice voice = new Voice("Marta", language, "", "");
            System.out.println("-- " + language);
            for (Pair it : List.of(
                    pair,
                    oswinAndJo(OPEN, HIRES),
                    oswinAndJo(new Need("investor", Need.Source.ROLE, "Business angel"), Need.none()))) {
                System.out.println(MEETINGS.toFirst(it, voice));
                System.out.println();
                System.out.println(MEETINGS.toSecond(it, voice));
                System.out.println("~");
            }
        }
        assertThat(Arrays.asList(1)).hasSize(1);
    }
}
