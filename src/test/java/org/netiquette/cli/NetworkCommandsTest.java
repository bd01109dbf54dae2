package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

/** What a person can ask about connections, and how one of them is forgotten. */
class NetworkCommandsTest {

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void runANight() {
        cli = new Cli(folder).withSample();
        Ended night = cli.run();
        assertThat(night.code()).as(night.err()).isZero();
    }

    private Ended execute(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(cli.folders());
        return Cli.execute(arguments.toArray(String[]::new));
    }

    @Test
    void tellsWhatNightsToldAboutAConnectionAndAPair() {
        assertThat(execute("history", "Ines Aubert").out()).isEqualTo("""
                Ines Aubert, account sample, connection
                  2026-11-22  CALL, due on 2026-11-23: they are new among your connections, and fit what you offer or seek: connected since 2026-10-12; you seek «recruiters»: their profile says so
                """);
        assertThat(execute("history", "Zoë Müller").out()).isEqualTo("""
                Zoë Müller, account sample, connection
                  2026-11-22  INTRODUCE to Tom De Backer: one of them said what they look for, and the other has it: of the two you know Zoë Müller less (you endorsed them for Python); the profile of Tom De Backer says «looking for a data engineer»; the profile of Zoë Müller says «Data engineer»
                """);
    }

    @Test
    void explainsAConnection() {
        assertThat(execute("explain", "Ines Aubert").out()).isEqualTo("""
                Ines Aubert (https://www.linkedin.com/in/ines-aubert-hr), account sample, connection
                CALL: they are new among your connections, and fit what you offer or seek (by the files as they are now, on 2026-11-22, policy quality)
                  2026-11-22  CALL, due on 2026-11-23: they are new among your connections, and fit what you offer or seek: connected since 2026-10-12; you seek «recruiters»: their profile says so
                  connections/call-new-and-fitting (SHOULD CALL, decides): Someone newly connected who fits the purpose should be called.
                    Why: after connecting comes a call: who they are, and how each can help the other.
                    Source: 001_a07a53b0197d35a8.txt (N4, N5)
                  connections/nothing-to-do (MAY KEEP, outvoted by connections/call-new-and-fitting): A connection may be kept as it is when nothing is to be done.
                    Why: most connections are fine as they are.
                    Source: 000_31c7f2be78b5e765.txt, 001_a07a53b0197d35a8.txt (N4)
                  It rests on:
                    benefit yes: you seek «recruiters»: their profile says so
                    fresh yes: connected since 2026-10-12
                  What would change it:
                    KEEP: once they are no longer new
                    ANSWER: once they write to you
                  Rules that came nearest:
                    connections/answer-waits-from-a-stranger (SHOULD ANSWER): A message of a connection whom the member does not know should be answered.
                      lacks: unanswered is no, the rule asks for yes
                      holds: relationship STRANGER
                    connections/thank-for-a-recommendation (SHOULD THANK): A recommendation should be answered with thanks.
                      lacks: thanks is NONE, the rule asks for RECOMMENDATION
                      holds: gone no
                    connections/call-dormant-and-fitting (SHOULD CALL): Someone who fits the purpose and with whom the member has not talked for long should be called.
                      lacks: dormant is no, the rule asks for yes
                      holds: relationship less than WELL_KNOWN; benefit yes; gone no
                    connections/call-new-and-something-shared (MAY CALL): Someone newly connected who shares something of weight may be called.
                      lacks: strongThread is no, the rule asks for yes
                      holds: fresh yes; gone no; news without NEW_NAME
                  12 other rules did not speak either; --all says what each lacked.

                """);
    }

    @Test
    void explainsAPair() {
        assertThat(execute("explain", "Zoë Müller").out()).endsWith("""
                Tom De Backer (https://www.linkedin.com/in/tom-debacker) and Zoë Müller (https://www.linkedin.com/in/zo%C3%AB-m%C3%BCller), account sample, introduction
                INTRODUCE: one of them said what they look for, and the other has it (by the files as they are now, on 2026-11-22, policy quality)
                  2026-11-22  INTRODUCE to Tom De Backer: one of them said what they look for, and the other has it: of the two you know Zoë Müller less (you endorsed them for Python); the profile of Tom De Backer says «looking for a data engineer»; the profile of Zoë Müller says «Data engineer»
                  introductions/need-said (SHOULD INTRODUCE, decides): Two known connections should be introduced when one said what they look for and the other has it, even if no more.
                    Why: somebody said what they look for, and somebody else has it: to bring them together is what a network is for.
                    Source: 000_31c7f2be78b5e765.txt, 001_a07a53b0197d35a8.txt (N3)
                  It rests on:
                    needSaid yes: the profile of Tom De Backer says «looking for a data engineer»; the profile of Zoë Müller says «Data engineer»
                    relationship KNOWN: of the two you know Zoë Müller less (you endorsed them for Python)
                  What would change it:
                    SKIP: once the two have met in a conversation
                  Rules that came nearest:
                    introductions/roles-alone (MAY SKIP): Two known connections may be left alone when nothing but their roles speaks for a meeting.
                      lacks: needSaid is yes, the rule asks for no
                      holds: relationship KNOWN; mutual no; fitsPurpose no
                    introductions/need-said-and-mutual (SHOULD INTRODUCE): Two known connections should be introduced when one said what they look for and each has something for the other.
                      lacks: mutual is no, the rule asks for yes
                      holds: relationship KNOWN or closer; needSaid yes
                    introductions/roles-and-purpose (MAY INTRODUCE): Two known connections may be introduced when their roles meet in what the member offers or seeks.
                      lacks: needSaid is yes, the rule asks for no
                      lacks: fitsPurpose is no, the rule asks for yes
                      holds: relationship KNOWN; mutual no
                    introductions/roles-of-well-known (MAY INTRODUCE): Two well-known connections may be introduced when the role of one looks for the role of the other.
                      lacks: relationship is KNOWN, the rule asks for WELL_KNOWN or closer
                      lacks: needSaid is yes, the rule asks for no
                      holds: mutual no
                  4 other rules did not speak either; --all says what each lacked.

                """);
    }

    @Test
    void explainsWithTheFilesOfToday() throws IOException {
        Path people = cli.input().resolve("sample/people.csv");
        Files.writeString(
                people,
                Cli.read(people).stripTrailing()
                        + "\nJonas Peeters,https://www.linkedin.com/in/jonas-peeters-1987,,,,,,,,,,,,,,keep,,,\n");
        assertThat(execute("explain", "https://www.linkedin.com/in/jonas-peeters-1987")
                        .out())
                .contains(
                        "KEEP: your sheet says to keep them (by the files as they are now, on 2026-11-22, policy quality)\n"
                                + "  2026-11-22  LOOK, due on 2026-11-23: connected for long,");
    }

    @Test
    void forgetsAConnectionForGood() throws IOException {
        Ended ended = execute("forget", "Zoë Müller");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("Forgotten: «Zoë Müller». ")
                .contains("From now on rows about them are not read (sample); a keyed hash is all that is kept.\n");
        assertThat(MemoryRows.of(cli.state()))
                .doesNotContain("Zoë", "zo%C3%AB", "zoë")
                .contains("Tom De Backer");
        assertThat(execute("history", "Zoë Müller").code()).isEqualTo(2);
        assertThat(execute("explain", "Zoë Müller").code()).isEqualTo(2);
        assertThat(execute("history", "Tom De Backer").out())
                .contains("CALL, due on")
                .doesNotContain("INTRODUCE");

        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertNobodyNames("2026-11-23");
        Path connections = cli.input().resolve("sample/Connections.csv");
        Cli.write(connections, Cli.read(connections).replaceAll("(?m)^Zoë,.*\n", ""));
        assertThat(cli.runOn("2026-11-24").code()).isZero();
        assertNobodyNames("2026-11-24");
    }

    private void assertNobodyNames(String night) throws IOException {
        for (String file :
                List.of("follow-ups.csv", "introductions.csv", "network.csv", "outreach.csv", "report.html")) {
            assertThat(Cli.read(cli.output().resolve(night).resolve("sample").resolve(file)))
                    .as(file)
                    .doesNotContain("Zoë");
        }
        assertThat(MemoryRows.of(cli.state())).doesNotContain("Zoë", "zo%C3%AB", "zoë");
    }
}
