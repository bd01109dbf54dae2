package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Prospect;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;

/** Every address book that the program reads, as a source of people: the samples, and who is found in each. */
class DialectsAsPeopleTest {

    private static final Path BOOKS = Path.of("src/test/resources/addressbooks");
    private static final Path UPLOADED = Path.of("input/sample/ImportedContacts.csv");

    @TempDir
    private Path folder;

    @Test
    void everyDialectGivesItsPeople() throws IOException {
        StringBuilder found = new StringBuilder();
        try (Stream<Path> books = Files.list(BOOKS)) {
            for (Path it : books.sorted().toList()) {
                found.append(people(it));
            }
        }
        found.append(people(UPLOADED));

        assertThat(found).hasToString(Files.readString(Path.of("src/test/resources/people-of-dialects.txt")));
    }

    private String people(Path book) throws IOException {
        Path account = Files.createDirectory(folder.resolve(book.getFileName() + " account"));
        Files.copy(book, account.resolve(book.getFileName()));
        List<Candidate> people = new World()
                .candidates(new AccountReader(World.AS_OF)
                        .read(new AccountFiles("me", List.of(account)))
                        .network());
        StringBuilder text = new StringBuilder(book.getFileName() + "\n");
        people.forEach(it -> text.append("  ").append(line(it)).append('\n'));
        return text.toString();
    }

    private static String line(Candidate it) {
        Prospect who = it.who();
        String kind = it.address() == AddressKind.NONE ? "" : " (" + it.address() + ")";
        return String.join(" · ", who.name(), who.profileUrl(), who.email() + kind, String.join(", ", who.sources()));
    }
}
