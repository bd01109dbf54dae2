package org.netiquette.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts too long to be what they pretend cost nothing but themselves. */
class LongTextsTest {

    @Test
    void takesNoNovelForAName() {
        assertThat(new PersonName("dr ".repeat(10_000)).key()).isEmpty();
        assertThat(new PersonName("dr ".repeat(10_000)).namesSomebody()).isFalse();
        assertThat(new PersonName("x".repeat(301)).key()).isEmpty();
        assertThat(new PersonName("x".repeat(300)).key()).isEqualTo("x".repeat(300));
        assertThat(new PersonName("dr ".repeat(99) + "Lea").key()).isEqualTo("lea");
    }

    @Test
    void takesNoNovelForALink() {
        String link = "https://www.linkedin.com/in/lea?x=";

        assertThat(ProfileKey.parse("a.".repeat(10_000) + "linkedin.com/in/lea"))
                .isEmpty();
        assertThat(ProfileKey.ofSlug("x".repeat(2_001))).isEmpty();
        assertThat(ProfileKey.parse(link + "x".repeat(2_001 - link.length()))).isEmpty();
        assertThat(ProfileKey.parse(link + "x".repeat(2_000 - link.length())))
                .contains(new ProfileKey(ProfileKey.Kind.SLUG, "lea"));
    }
}
