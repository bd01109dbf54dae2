package org.netiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.fact.Note;

/** What is not read, what is the same text, and what is too long. */
class OtherLanguagesTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));

    @ParameterizedTest
    @CsvSource({
        "'Dzień dobry, czy pani jest z Hajnówki? Chciałbym o coś zapytać.', pl",
        "'Hej, jag vill gärna tala med dig om pumpar och ventiler.', sv",
        "'Merhaba, sizi bir toplantıdan tanıyorum, bu konu için yazdım.', tr"
    })
    void trustsNoReasonInALanguageThatIsNotRead(String text, String language) {
        ReadNote note = READER.read(text);
        assertThat(note.language()).isEqualTo(language);
        assertThat(note.understood()).isFalse();
        assertThat(note.doubtful()).isTrue();
    }

    @Test
    void leavesOtherLettersUnclearAndShowsTheirLinks() {
        ReadNote note = READER.read("Здравствуйте, посмотрите наш сайт www.example.com сегодня");
        assertThat(note.kind()).isEqualTo(Note.UNCLEAR);
        assertThat(note.understood()).isFalse();
        assertThat(note.because()).containsExactly("www.example.com");
    }

    @Test
    void knowsTheSameTextWhateverTheNames() {
        String one = "Dear Ann,\nyour journey is a lesson to all of us who sell pumps in Kent.\nBob";
        String other = "Hi Cy, your journey is a lesson to all of us who sell pumps in Kent.\nDi";
        assertThat(READER.sameness(one, List.of("Ann Lee", "Bob Stone")))
                .isPresent()
                .isEqualTo(READER.sameness(other, List.of("Cy Reed", "Di Hall")));
    }

    @Test
    void takesNoShortTextForTheSame() {
        assertThat(READER.sameness("Hello, how are you today?", List.of())).isEmpty();
    }

    @Test
    void takesNoDefaultTextForTheSame() {
        assertThat(READER.sameness("I'd like to add you to my professional network on LinkedIn.", List.of()))
                .isEmpty();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void isNotSlowedByTwentyMegabytes() {
        String huge = "We met at the lock in Ryde and you mended my kettle. ".repeat(400_000);
        assertThat(READER.read(huge).kind()).isNotEqualTo(Note.NONE);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsThousandsOfNotesASecond() {
        List<String> texts = MeasureNotes.unseen().stream().map(it -> it.text()).toList();
        texts.forEach(READER::read);
        long start = cpuTime();
        for (int i = 0; i < 10; i++) {
            texts.forEach(READER::read);
        }
        double perSecond = texts.size() * 10 / ((cpuTime() - start) / 1e9);
        // 22,000 on a quiet core once warm; a tenth of that on a busy machine still tells a wrong turn
        assertThat(perSecond).isGreaterThan(2_000);
    }

    /** Nanoseconds that this thread has worked, whatever else the machine does. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
