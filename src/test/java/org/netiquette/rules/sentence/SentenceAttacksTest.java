package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problems;

/** Files of sentences that try to do more than decide, one a file; {@code refusals.txt} beside them says what each is told. */
class SentenceAttacksTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attacks-in-sentences");

    @TempDir
    private Path temp;

    static List<Path> attacks() throws IOException {
        try (Stream<Path> files = Files.list(ATTACKS)) {
            return files.filter(it -> it.toString().endsWith(".dslr")).sorted().toList();
        }
    }

    static Stream<Path> rulesOfRuleFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/attacks"))) {
            return files.filter(it -> it.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    /** What is refused in a rule file is refused in a file of sentences too. */
    @ParameterizedTest
    @MethodSource({"attacks", "rulesOfRuleFiles"})
    @Timeout(20)
    void refusesEachAlone(Path attack) throws IOException {
        RuleCheck.Result result =
                Said.SHIPPED.check(Said.source("attack.dslr", Said.INVITATIONS, Files.readAllBytes(attack)));

        assertThat(result.rule()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(20)
    void refusesEachInOutreachToo(Path attack) throws IOException {
        Subject outreach = Said.OUTREACH;
        String text = Files.readString(attack, StandardCharsets.ISO_8859_1)
                .replace("rules.outreach", "rules.elsewhere")
                .replace("there is somebody to invite", "there is nobody")
                .replace("there is an invitation", "there is somebody to invite")
                .replace("should invite", "should accept")
                .replace("should ask", "should invite");

        RuleCheck.Result result =
                Said.SHIPPED.check(Said.source("attack.dslr", outreach, text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(result.rule()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    @Test
    void refusesAllTogetherWithFileAndLineBeforeAnythingIsCompiled() throws IOException {
        Path rules = Files.createDirectories(temp.resolve("rules/invitations")).getParent();
        Files.copy(Path.of("rules/words.dsl"), rules.resolve("words.dsl"));
        for (Path attack : attacks()) {
            Files.copy(
                    attack,
                    rules.resolve("invitations").resolve(attack.getFileName().toString()));
        }
        Path cache = temp.resolve("state");

        Problems problems = catchThrowableOfType(
                Problems.class, () -> RuleFolder.open(rules).book("quality", "", cache));

        assertThat(problems.getMessage())
                .isEqualTo(Files.readString(ATTACKS.resolve("refusals.txt")).strip());
        assertThat(attacks()).hasSizeGreaterThan(60);
        assertThat(cache).doesNotExist();
    }
}
