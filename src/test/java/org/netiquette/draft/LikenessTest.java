package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void isTheShareOfCommonWordPairsInTheShorterNote() {
        assertThat(Likeness.of("one two three four", "ONE, two; three five six"))
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(Likeness.of("one two three", "three two one")).isZero();
        assertThat(Likeness.of("", "one two")).isZero();
    }

    @Test
    void seesANoteThatDiffersInANameAlone() {
        String note = "Hello Jo, we were both at Toolfest, but had no chance to speak there.";
        Likeness others = Likeness.to(List.of("Another text altogether.", note));
        assertThat(others.isRepeatedBy(note.replace("Jo", "Lan"))).isTrue();
        assertThat(others.isRepeatedBy("Hello Jo, I read about Hollin Vale.")).isFalse();
        assertThat(Likeness.to(List.of()).isRepeatedBy(note)).isFalse();
    }
}
