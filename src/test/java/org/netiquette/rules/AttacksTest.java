package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problems;

/** Rule files that try to do more than decide, one a file; {@code refusals.txt} beside them holds what each is told. */
class AttacksTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attacks");

    @TempDir
    Path folder;

    static List<Path> attacks() throws IOException {
        try (Stream<Path> files = Files.list(ATTACKS)) {
            return files.filter(it -> it.toString().endsWith(".drl")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(20)
    void refusesEachAlone(Path attack) throws IOException {
        RuleCheck.Result result = RuleCheck.check(
                new RuleSource("attack.drl", "invitations/attack", Subject.ALL.get(0), Files.readAllBytes(attack)));

        assertThat(result.rule()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(20)
    void refusesEachInOutreachToo(Path attack) throws IOException {
        String text = Files.readString(attack, StandardCharsets.ISO_8859_1)
                .replace("package rules.outreach", "package rules.elsewhere")
                .replace("package rules.invitations", "package rules.outreach")
                .replace("ReceivedInvitation", "Candidate")
                .replace("photo == Photo.MISSING", "address == AddressKind.SHOP")
                .replaceAll("(must|should|may)Ask", "$1Invite");

        RuleCheck.Result result = RuleCheck.check(new RuleSource(
                "attack.drl", "outreach/attack", Subject.ALL.get(1), text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(result.rule()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    @Test
    void refusesAllTogetherWithFileAndLineBeforeAnythingIsCompiled() throws IOException {
        Path invitations = Files.createDirectories(folder.resolve("rules/invitations"));
        for (Path attack : attacks()) {
            Files.copy(attack, invitations.resolve(attack.getFileName().toString()));
        }
        Path cache = folder.resolve("state");

        Problems problems = catchThrowableOfType(
                Problems.class, () -> RuleFolder.open(folder.resolve("rules")).book("quality", "", cache));

        assertThat(problems.getMessage())
                .isEqualTo(Files.readString(ATTACKS.resolve("refusals.txt")).strip());
        assertThat(attacks()).hasSizeGreaterThan(160);
        assertThat(cache).doesNotExist();
    }

    @Test
    void checksThemAllInSeconds() throws IOException {
        long start = System.nanoTime();
        for (Path attack : attacks()) {
            refusesEachAlone(attack);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}
