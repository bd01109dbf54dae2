package org.netiquette.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.reading.claim.NoteClaim;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/**
 * The table of notes in {@code claims.csv}: what each claims by name. A question mark marks what the member's data may
 * bear out, but never contradicts; two claims are joined by a plus sign.
 */
class ClaimsTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));

    static List<Row> notes() throws IOException {
        return Sheets.table("claims.csv", Path.of("src/test/resources/claims.csv"))
                .rows();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void findsWhatIsClaimedAndNothingElse(Row note) {
        assertThat(claims(note.get("note")))
                .as("%s: %s", note.place(), note.get("note"))
                .isEqualTo(note.get("claims"));
    }

    @Test
    void hasManyNotesInEachLanguage() throws IOException {
        assertThat(notes()).hasSizeGreaterThanOrEqualTo(250);
        for (String language : List.of("en", "de", "fr", "es", "pt", "it", "nl")) {
            assertThat(notes())
                    .filteredOn(it -> it.get("language").equals(language))
                    .hasSizeGreaterThan(24);
        }
    }

    private static String claims(String note) {
        return READER.read(note).claims().stream()
                .filter(it -> !it.value().isEmpty())
                .map(ClaimsTest::text)
                .collect(joining(" + "));
    }

    private static String text(NoteClaim claim) {
        String when = claim.when().text();
        String doubt = claim.firm() || claim.kind() == NoteClaim.Kind.OTHER ? "" : "?";
        return kind(claim) + ": " + claim.value() + doubt + (when.isEmpty() ? "" : " (" + when + ")");
    }

    private static String kind(NoteClaim claim) {
        return switch (claim.kind()) {
            case WORKED_TOGETHER -> "worked";
            case STUDIED -> "studied";
            case GROUP -> "group";
            case INTRODUCED -> "introduced";
            case OTHER -> "other";
        };
    }
}
