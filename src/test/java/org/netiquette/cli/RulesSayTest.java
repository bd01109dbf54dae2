package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

class RulesSayTest {

    private static final String SAID = """
            // Why: an acquaintance who sells may still have a reason of another kind, so a question costs less than a refusal.
            // Source: 000_31c7f2be78b5e765.txt, 003_ad4609d43a776a2b.txt, 004_85f0af7fbd12fb01.txt (R3, R13)

            rule "Someone known who sends a sales pitch must be asked what else they have in mind."
            when
                there is an invitation
                - who is known
                - whose note is a sales pitch
            then
                must ask because "you know them, but the note only sells"
            end
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder).withOwnRules();
    }

    @Test
    void printsARuleInSentences() {
        Ended ended = say("invitations/pitch-from-someone-known");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo(SAID);
        assertThat(ended.code()).isZero();
    }

    @Test
    void saysFileAndLineOfASlip() {
        Cli.write(own("mine.dslr"), SAID.replace("sales pitch\n", "sales pich\n"));

        Ended ended = say("my/sample/invitations/mine.dslr");

        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEqualTo("""
                rules/my/sample/invitations/mine.dslr:8: The note (a sales pich) must be one of missing, a ready-made text, \
                an unclear text, a text that says why, a sales pitch, a scam.
                Maybe a sales pitch is meant.
                """);
        assertThat(ended.code()).isEqualTo(ExitCode.NOT_USABLE);
    }

    /** A night under a rule of one's own that takes the place of a shipped one. */
    @Test
    void decidesANight() {
        Cli.write(own("pitch-from-someone-known.dslr"), SAID.replace("the note only sells", "mine only sells"));

        Ended ended = cli.withSample().run();

        assertThat(ended.err()).isEmpty();
        List<String> asked = cli.report("sample/decisions.csv")
                .lines()
                .filter(it -> it.contains("invitations/pitch-from-someone-known"))
                .toList();
        assertThat(asked).isNotEmpty().allMatch(it -> it.contains("you know them, but mine only sells"));
    }

    private Path own(String file) {
        return cli.rules().resolve("my/sample/invitations").resolve(file);
    }

    private Ended say(String file) {
        return Cli.execute("rules", "say", file, "--rules", cli.rules().toString());
    }
}
