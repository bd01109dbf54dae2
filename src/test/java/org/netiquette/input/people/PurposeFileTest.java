package org.netiquette.input.people;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Place;

class PurposeFileTest {

    private static PurposeFile.Read read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static PurposeFile.Read read(byte[] bytes) throws IOException {
        return PurposeFile.read("purpose.yaml", new ByteArrayInputStream(bytes));
    }

    private static PurposeFile.Read sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PurposeFileTest.class.getResourceAsStream("/people/" + name), name)) {
            return PurposeFile.read(name, in);
        }
    }

    private static Remark remark(int line, String problem) {
        return new Remark(new Place("purpose.yaml", line), problem);
    }

    @Test
    void readsEveryKey() throws IOException {
        assertThat(sample("purpose.yaml"))
                .isEqualTo(new PurposeFile.Read(
                        new Purpose(
                                "quality",
                                "en",
                                "Europe/Brussels",
                                "premium",
                                "career coaching for engineers in Ghent",
                                List.of("resume review", "interview practice"),
                                List.of("recruiters", "engineering managers"),
                                List.of("student"),
                                List.of("Ghent"),
                                List.of("Software"),
                                List.of("Ghent University"),
                                List.of("Acme"),
                                List.of("Women in Tech"),
                                List.of("Java Champions"),
                                List.of("https://www.linkedin.com/in/some-one"),
                                new Purpose.Voice("Hi {{firstName}},", "Best, {{me}}"),
                                new Purpose.Search(
                                        List.of("recruiter"), List.of("Ghent"), List.of(), OptionalInt.of(1))),
                        List.of()));
    }

    @Test
    void namesEveryKeyAndWordThatItDoesNotKnow() throws IOException {
        PurposeFile.Read read = sample("purpose-odd.yaml");

        assertThat(read.remarks())
                .extracting(it -> it.place().line() + ": " + it.problem())
                .containsExactly(
                        "1: policy (a list) counts as empty: it must be a word",
                        "2: language (english) counts as empty: it must be a language code of two letters, such as en",
                        "3: time_zone (Europe/Brusels) counts as empty: it must be a time zone of the IANA list, such as"
                                + " Europe/Brussels (did you mean \"Europe/Brussels\"?)",
                        "4: account (premum) counts as empty: it must be free or premium (did you mean \"premium\"?)",
                        "5: The key offer is not known and not read: it must be one of policy, language, time_zone,"
                                + " account, for, offers, seeks, welcome, towns, industries, schools, employers,"
                                + " communities, groups, influencers, voice, search (did you mean \"offers\"?)",
                        "7: The key seeks stands here again: only its first value counts",
                        "8: towns (keys and values) counts as empty: it must be a word",
                        "9: voice (a word) counts as empty: it must have keys of its own, such as greeting: …",
                        "10: The key keyword is not known and not read: it must be one of keywords, towns, companies,"
                                + " min_mutual (did you mean \"keywords\"?)",
                        "10: min_mutual (two) counts as empty: it must be a whole number, such as 1",
                        "11: welcome (the tag !mine) counts as empty: it must be a word");
        assertThat(read.purpose().seeks()).containsExactly("recruiters");
        assertThat(read.purpose().welcome()).containsExactly("student");
        assertThat(read.purpose().policy()).isEmpty();
    }

    @Test
    void readsAnEmptyFileAsNothingStated() throws IOException {
        assertThat(read("")).isEqualTo(new PurposeFile.Read(Purpose.unstated(), List.of()));
        assertThat(read("# only this\n")).isEqualTo(new PurposeFile.Read(Purpose.unstated(), List.of()));
        assertThat(read("\n---\n...\n")).isEqualTo(new PurposeFile.Read(Purpose.unstated(), List.of()));
    }

    @Test
    void saysWhereAFileIsNoYaml() throws IOException {
        assertThat(read("policy: quality\nseeks: [recruiters\ntowns: [Ghent]\n"))
                .isEqualTo(new PurposeFile.Read(
                        Purpose.unstated(),
                        List.of(remark(
                                3,
                                "Nothing in the file counts, for it is no YAML at column 6 (expected ',' or ']', but"
                                        + " got :): it must have lines of the form key: value"))));
        assertThat(read("policy: quality\nfor: \u0007\n").remarks())
                .containsExactly(remark(
                        2,
                        "Nothing in the file counts, for it is no YAML at column 6 (a character with the code 7): it must"
                                + " have lines of the form key: value"));
        assertThat(read("just words").remarks())
                .containsExactly(remark(
                        1, "The file (a word) counts as empty: it must have keys of its own, such as policy: …"));
    }

    @Test
    void readsAnyEncodingAndLineEnd() throws IOException {
        String text = "towns: [Liège]\r\nfor: café\r\n";

        for (byte[] bytes : List.of(
                text.getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_16LE),
                text.getBytes(Charset.forName("windows-1252")))) {
            assertThat(read(bytes).purpose().towns()).containsExactly("Liège");
            assertThat(read(bytes).purpose().sentence()).isEqualTo("café");
        }
    }

    @Test
    void keepsWordsThatYamlTakesForSomethingElse() throws IOException {
        Purpose purpose = read("language: no\noffers: [yes, 12, 2026-01-01, ~]\nTime-Zone: UTC\n")
                .purpose();

        assertThat(purpose.language()).isEqualTo("no");
        assertThat(purpose.offers()).containsExactly("yes", "12", "2026-01-01");
        assertThat(purpose.timeZone()).isEqualTo("UTC");
    }

    @Test
    void makesNoObjects() throws IOException {
        assertThat(read("for: !!java.net.URL [http://example.org]\n"))
                .isEqualTo(
                        new PurposeFile.Read(
                                Purpose.unstated(),
                                List.of(
                                        remark(
                                                1,
                                                "Nothing in the file counts, for it is no YAML at column 6 (Global tag is not allowed:"
                                                        + " tag:yaml.org,2002:java.net.URL): it must have lines of the form key: value"))));
    }

    @Test
    void refusesBombs() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(read(bomb.toString()).purpose()).isEqualTo(Purpose.unstated());
        assertThat(read("offers: " + "[".repeat(5_000)).purpose()).isEqualTo(Purpose.unstated());
        assertThat(read("&a [*a]").purpose()).isEqualTo(Purpose.unstated());
        assertThat(read("for: " + "x".repeat(300_000)).remarks())
                .containsExactly(remark(0, "The file is too long: it must not have more than 256 KB"));
    }

    @Test
    void isKnownByItsName() {
        assertThat(PurposeFile.isNamed("purpose.yaml")).isTrue();
        assertThat(PurposeFile.isNamed("Purpose.YML")).isTrue();
        assertThat(PurposeFile.isNamed("my-purpose.yaml")).isFalse();
    }
}
