package org.netiquette.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code archives} is a dialect: its account, and beside it what must be read from it, and as of when. */
class ArchiveErasTest {

    private static final Path ARCHIVES = Path.of("src/test/resources/archives");

    static Stream<Path> eras() throws IOException {
        try (Stream<Path> folders = Files.list(ARCHIVES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eras")
    void readsEveryEra(Path era) throws IOException {
        String expected = Files.readString(era.resolve("expected.txt"));
        String firstLine = expected.lines().findFirst().orElseThrow();

        Reading reading = read(era);

        assertThat(firstLine + "\n" + Portrait.of(reading)).isEqualTo(expected);
        assertThat(reading.ledger()).allMatch(LedgerLine::balances);
    }

    /** Reads the account of an era as of the date that its expectation names. */
    static Reading read(Path era) {
        try {
            String firstLine = Files.readAllLines(era.resolve("expected.txt")).get(0);
            return new AccountReader(LocalDate.parse(firstLine.substring("as of ".length())))
                    .read(new AccountFiles("account", List.of(era.resolve("account"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
