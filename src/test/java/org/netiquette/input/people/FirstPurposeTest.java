package org.netiquette.input.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.network.Member;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.Purpose;
import org.netiquette.network.Stay;

class FirstPurposeTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Member NOBODY = member("", "", "", "", false, List.of(), List.of());
    private static final Member MIRA = new Member(
            new Person(new PersonName("Mira Van Dael"), Optional.empty()),
            "Career coach for engineers",
            "Coaching",
            "Ghent, Flemish Region, Belgium",
            "nl",
            true,
            stays(List.of("Acme", "Brightwater Systems")),
            stays(List.of("Ghent University")),
            stays(List.of("Women in Tech")),
            List.of("Java Champions", "Test Circle"),
            Set.of(),
            List.of());

    private static Member member(
            String headline,
            String industry,
            String location,
            String language,
            boolean premium,
            List<String> employers,
            List<String> groups) {
        return new Member(
                new Person(new PersonName("Mira Van Dael"), Optional.empty()),
                headline,
                industry,
                location,
                language,
                premium,
                stays(employers),
                List.of(),
                List.of(),
                groups,
                Set.of(),
                List.of());
    }

    private static List<Stay> stays(List<String> names) {
        return names.stream()
                .map(it -> new Stay(it, "", Optional.empty(), Optional.empty()))
                .toList();
    }

    private static PurposeFile.Read read(String text) throws IOException {
        return PurposeFile.read("purpose.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** As a member would who takes away the # in front of every key. */
    private static String everythingSaid(String text) {
        return text.replaceAll("(?m)^#(?=[a-z_]+: )", "");
    }

    private static PurposeFile.Read said(Member member) throws IOException {
        return read(everythingSaid(FirstPurpose.of(member, ON)));
    }

    @Test
    void fillsInWhatTheArchiveTells() {
        assertThat(FirstPurpose.of(MIRA, ON)).isEqualTo("""
                # What your network is for. ./netiquette purpose wrote this on 2026-11-22, from your LinkedIn archive.
                #
                # A line that begins with # does not count, so nothing here counts yet. To say something, take away
                # the # in front of a line such as #for: and write your own words between the quotes. Every line is
                # optional; for, offers and seeks do most. When you are done: ./netiquette run
                # "From your archive" is used anyway; without its # a line also says: I want to meet more such people.

                # How choosy to be, from few to many: strict, quality, balanced or open. It decides which
                # invitations are accepted, asked about and declined. Left out, the job file says. For example:
                #policy: quality

                # The language you write in, by its two letters: what is drafted for you is in it. From your archive:
                #language: nl

                # Where your days begin, which matters to how many people you invite a day. Left out, UTC. For example:
                #time_zone: Europe/Brussels

                # free or premium: a free account has few personal notes a month, and short ones. Guessed:
                #account: premium

                # What your network is for, in one sentence. The notes that you invite with say it; as long as no
                # purpose is stated, only people whom you know well are proposed at all.
                # Your headline, to begin with: Career coach for engineers
                # For example:
                #for: "career coaching for engineers in Ghent"

                # What you do for others. That somebody needs it speaks for them, and your notes offer it. For example:
                #offers: ["resume review", "interview practice"]

                # Whom you look for, by job or field. That somebody is one speaks for them. For example:
                #seeks: ["recruiters", "engineering managers"]

                # Words in a headline that speak for somebody by themselves. For example:
                #welcome: ["student", "researcher"]

                # Towns: to live in one is something in common, if not much. From your archive:
                #towns: ["Ghent"]

                # Industries, now and earlier: to work in one is something in common, if not much. From your archive:
                #industries: ["Coaching"]

                # Schools: a shared one is a good reason to accept and to invite. From your archive:
                #schools: ["Ghent University"]

                # Employers, now and earlier: a shared one is a good reason to accept and to invite. From your archive:
                #employers: ["Acme", "Brightwater Systems"]

                # Communities and associations: a shared one is a good reason to accept and to invite. From your archive:
                #communities: ["Women in Tech"]

                # LinkedIn groups: a shared one is a good reason, and the note names it. From your archive:
                #groups: ["Java Champions", "Test Circle"]

                # People whose work you follow, by profile link. Theirs is an invitation to accept. For example:
                #influencers: ["https://www.linkedin.com/in/some-one"]

                # How you begin and end what you write. {{firstName}} becomes their name, {{me}} yours. For example:
                #voice: { greeting: "Hi {{firstName}},", sign_off: "Best, {{me}}" }

                # Whom to invite before others: words in their job title, where they live or work, and how many
                # connections you must share at least. For example:
                #search: { keywords: ["recruiter"], towns: ["Ghent"], companies: ["Acme"], min_mutual: 1 }
                """);
    }

    @Test
    void givesExamplesWhereTheArchiveIsSilent() {
        assertThat(FirstPurpose.of(NOBODY, ON).lines().filter(it -> it.startsWith("#") && !it.startsWith("# ")))
                .containsExactly(
                        "#",
                        "#policy: quality",
                        "#language: en",
                        "#time_zone: Europe/Brussels",
                        "#account: free",
                        "#for: \"career coaching for engineers in Ghent\"",
                        "#offers: [\"resume review\", \"interview practice\"]",
                        "#seeks: [\"recruiters\", \"engineering managers\"]",
                        "#welcome: [\"student\", \"researcher\"]",
                        "#towns: [\"Ghent\"]",
                        "#industries: [\"Software\"]",
                        "#schools: [\"Ghent University\"]",
                        "#employers: [\"Acme\"]",
                        "#communities: [\"Women in Tech\"]",
                        "#groups: [\"Java Champions\"]",
                        "#influencers: [\"https://www.linkedin.com/in/some-one\"]",
                        "#voice: { greeting: \"Hi {{firstName}},\", sign_off: \"Best, {{me}}\" }",
                        "#search: { keywords: [\"recruiter\"], towns: [\"Ghent\"], companies: [\"Acme\"], min_mutual: 1 }");
        assertThat(FirstPurpose.of(NOBODY, ON))
                .doesNotContain("From your archive:")
                .doesNotContain("headline, to begin");
    }

    @Test
    void hasEveryKeyInItsOrder() {
        assertThat(everythingSaid(FirstPurpose.of(MIRA, ON))
                        .lines()
                        .filter(it -> !it.startsWith("#") && !it.isEmpty())
                        .map(it -> it.substring(0, it.indexOf(':'))))
                .containsExactlyElementsOf(PurposeNodes.KEYS);
    }

    @Test
    void statesNothingUntilTheMemberDoes() throws IOException {
        assertThat(read(FirstPurpose.of(MIRA, ON))).isEqualTo(new PurposeFile.Read(Purpose.unstated(), List.of()));
    }

    @Test
    void readsBackAsTheArchiveTellsIt() throws IOException {
        assertThat(said(MIRA))
                .isEqualTo(new PurposeFile.Read(
                        new Purpose(
                                "quality",
                                "nl",
                                "Europe/Brussels",
                                "premium",
                                "career coaching for engineers in Ghent",
                                List.of("resume review", "interview practice"),
                                List.of("recruiters", "engineering managers"),
                                List.of("student", "researcher"),
                                List.of("Ghent"),
                                List.of("Coaching"),
                                List.of("Ghent University"),
                                List.of("Acme", "Brightwater Systems"),
                                List.of("Women in Tech"),
                                List.of("Java Champions", "Test Circle"),
                                List.of("https://www.linkedin.com/in/some-one"),
                                new Purpose.Voice("Hi {{firstName}},", "Best, {{me}}"),
                                new Purpose.Search(
                                        List.of("recruiter"), List.of("Ghent"), List.of("Acme"), OptionalInt.of(1))),
                        List.of()));
    }

    @Test
    void listsTheFirstSixAndSaysHowManyThereAre() {
        List<String> many = IntStream.range(0, 9).mapToObj(it -> "Group " + it).toList();
        assertThat(FirstPurpose.of(member("", "", "", "", false, List.of(), many), ON))
                .contains("the note names it. From your archive, the first 6 of 9:\n"
                        + "#groups: [\"Group 0\", \"Group 1\", \"Group 2\", \"Group 3\", \"Group 4\", \"Group 5\"]\n");
    }

    @Test
    void leavesOutWhatIsTooLongForAName() throws IOException {
        Member member = member("", "", "", "", false, List.of("x".repeat(101), "y".repeat(100)), List.of());
        assertThat(said(member).purpose().employers()).containsExactly("y".repeat(100));
    }

    @Test
    void cutsALongHeadlineBetweenCharacters() {
        assertThat(FirstPurpose.of(member("🚀".repeat(90), "", "", "", false, List.of(), List.of()), ON))
                .contains("\n# Your headline, to begin with: " + "🚀".repeat(80) + "…\n");
    }

    @ParameterizedTest
    @CsvSource({"no,no", "zz,en", "'',en"})
    void writesALanguageThatIsOne(String told, String written) throws IOException {
        PurposeFile.Read read = said(member("", "", "", told, false, List.of(), List.of()));
        assertThat(read.purpose().language()).isEqualTo(written);
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C#: Developers, Belgium",
                "# no comment",
                "- a dash",
                "@home",
                "*anchor",
                "&anchor",
                "!tag",
                "%percent",
                "`tick",
                "null",
                "~",
                "2019",
                "yes",
                "say \"hello\"",
                "it's",
                "back\\slash",
                "[a, b]",
                "{a: b}",
                "{{firstName}}",
                "a | b > c",
                "Zoë 🚀 株式会社",
                "مدرسة"
            })
    void keepsEveryWordAsItIs(String word) throws IOException {
        PurposeFile.Read read = said(member(word, word, "", "", false, List.of(word), List.of(word, "Other")));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.purpose().industries()).containsExactly(word);
        assertThat(read.purpose().employers()).containsExactly(word);
        assertThat(read.purpose().groups()).containsExactly(word, "Other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme\nfor: \"all is well\"",
                "Acme\rfor: \"all is well\"",
                "Acme\u0085for: \"all is well\"",
                "Acme\u2028for: \"all is well\"",
                "Acme\u0000for:\u001B \"all is well\"",
                "\u202EAcme\u2066 for: \"all is well\"\u200B",
                "Acme\uD83Dfor: \"all is well\"",
                "\uFEFFAcme\uFFFEfor: \"all is well\"",
                "  Acme\t\u00A0 for: \"all is well\"  "
            })
    void takesOutWhatCannotBeSeenOrEndsALine(String word) throws IOException {
        Member member = member(word, word, word, "", false, List.of(word), List.of(word));
        assertThat(read(FirstPurpose.of(member, ON))).isEqualTo(new PurposeFile.Read(Purpose.unstated(), List.of()));
        assertThat(FirstPurpose.of(member, ON))
                .contains("\n# Your headline, to begin with: Acme for: \"all is well\"\n");
        PurposeFile.Read read = said(member);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.purpose().employers()).containsExactly("Acme for: \"all is well\"");
        assertThat(read.purpose().towns()).containsExactly("Acme for: \"all is well\"");
    }

    /** Whatever somebody calls a group, it changes no other line, and the file can be read. */
    @Test
    void canBeReadWhateverTheArchiveSays() throws IOException {
        Random random = new Random(20261122);
        int lines = FirstPurpose.of(NOBODY, ON).split("\n", -1).length;
        for (int round = 0; round < 500; round++) {
            String word = "x"
                    + IntStream.range(0, 20).mapToObj(it -> anything(random)).collect(Collectors.joining())
                    + "x";
            Member member = member("", word, word, "", false, List.of(word), List.of(word));
            PurposeFile.Read read = said(member);
            assertThat(read.remarks()).as(word).isEmpty();
            assertThat(read.purpose().groups()).as(word).containsExactly(YamlWords.clean(word));
            assertThat(read.purpose().sentence()).isEqualTo("career coaching for engineers in Ghent");
            assertThat(FirstPurpose.of(member, ON).split("\n", -1)).hasSize(lines);
        }
    }

    private static String anything(Random random) {
        int[] ends = {0x40, 0x100, 0x3000, 0x10000, 0x110000};
        return Character.toString(random.nextInt(ends[random.nextInt(ends.length)]));
    }
}
