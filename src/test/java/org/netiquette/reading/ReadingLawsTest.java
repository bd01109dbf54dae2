package org.netiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.netiquette.fact.Note;
import org.netiquette.network.Purpose;
import org.netiquette.reading.claim.NoteClaim;

/** What holds for every text. */
class ReadingLawsTest {

    private static final NoteReader READER =
            NoteReader.load(Path.of("rules")).knowing(Members.marta(), Purpose.unstated());
    private static final List<String> BRICKS = List.of(
            "we met at ",
            "Marta",
            " suggested I ",
            "{name}",
            "…",
            "'",
            "’",
            "http://",
            "1.000 €",
            "\n",
            ". ",
            "ﷺ",
            "İ",
            "é\u0301\u0301",
            "\uD800",
            "\u200F",
            "👩‍👩‍👧",
            "ß",
            "Ａ",
            "网络",
            "LinkedIn",
            " network",
            "book a demo",
            "100%",
            "- ",
            ",",
            "\0",
            "Dear ",
            "Best regards",
            "2019",
            " in the ",
            " group",
            "ВТС",
            "&");

    @FuzzTest
    void readsAnyText(FuzzedDataProvider data) {
        holds(data.consumeRemainingAsString());
    }

    @RepeatedTest(300)
    void readsAnyMixture(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        holds(random.ints(random.nextInt(60), 0, BRICKS.size() + 20)
                .mapToObj(it -> it < BRICKS.size() ? BRICKS.get(it) : randomCharacter(random))
                .collect(Collectors.joining()));
    }

    private static String randomCharacter(Random random) {
        return Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    }

    private static void holds(String text) {
        ReadNote note = READER.read(text);
        assertThat(READER.read(text)).isEqualTo(note);
        String line = text.replaceAll("\\s+", " ");
        assertThat(note.because()).allMatch(line::contains, "words of the text").noneMatch(String::isBlank);
        assertThat(note.claims())
                .allMatch(it -> it.kind() == NoteClaim.Kind.OTHER || !it.value().isBlank());
        assertThat(READER.isDefaultText(text)).isEqualTo(READER.isDefaultText(text));
        if (text.isBlank()) {
            assertThat(note.kind()).isEqualTo(Note.NONE);
        }
        READER.isOffered(text);
    }
}
