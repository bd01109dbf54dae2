package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oswin Tarr;Oswin",
                "OSWIN TARR, PHD;Oswin",
                "oswin tarr;Oswin",
                "🌟 Oswin Tarr 🚀;Oswin",
                "Dr. Oswin Tarr;Oswin",
                "Prof. Dr. Oswin Tarr;Oswin",
                "Dr. Anna Müller;Anna",
                "Frau Anna Schneider;Anna",
                "Mr Oswin Tarr PhD;Oswin",
                "Dipl.-Ing. Oswin Tarr;Oswin",
                "Oswin (Ozzy) Tarr MBA;Oswin",
                "Oswin | Growth Hacker;Oswin",
                "Tarr, MBA;Tarr",
                "𝐎𝐬𝐰𝐢𝐧 𝐓𝐚𝐫𝐫;Oswin",
                "JEAN-LUC MARÉE;Jean-Luc",
                "jean-luc marée;Jean-Luc",
                "O'SHEA BRUGG;O'Shea",
                "MCKENZIE BRUGG;McKenzie",
                "DeShawn Brugg;DeShawn",
                "AJ Brugg;AJ",
                "ÉLODIE BRUGG;Élodie",
                "Ольга Брюгге;Ольга",
                "ОЛЬГА БРЮГГЕ;Ольга",
                "山田太郎;山田太郎",
                "مريم الشامي;مريم الشامي",
                "Nguyễn Thị Lan;Nguyễn",
                "Jo Brugg;Jo",
                "JO BRUGG;Jo",
                "Don Brugg;Don"
            })
    void greetsByTheFirstName(String displayName, String expected) {
        assertThat(FirstName.of(displayName)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "🚀🚀",
                "J. Tarr",
                "J Tarr",
                "J.R. Tarr",
                "JR TARR",
                "Tarr, Oswin",
                "Mr",
                "Mr Smith",
                "Mr Ma",
                "Mr. Smith",
                "Dr. Müller",
                "Dr. Müller MBA",
                "Dr. Müller, MBA",
                "Frau Schneider",
                "Herr Prof. Dr. Schneider-Lang",
                "Mme Durand",
                "Sra. Prado",
                "TARR Oswin",
                "LinkedIn Member",
                "van der Brugg Annelie",
                "The Barge Company",
                "{{me}} Tarr",
                "<b>Oswin</b>",
                "0swin Tarr",
                "oSWIN tarr",
                "Оswin Tarr",
                "ᴏꜱᴡɪɴ Tarr",
                "https://example.org",
                "Oswinoswinoswinoswinoswinoswinoswin Tarr"
            })
    void greetsNobodyByNameInDoubt(String displayName) {
        assertThat(FirstName.of(displayName)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o", "O", "Os", "Os.", "O'", "('", "山", "㍿", "ﷺ", "Oswin ", "Oswin-"})
    void greetsNobodyByAHugeName(String part) {
        assertThat(FirstName.of(part.repeat(9_000))).isEmpty();
        assertThatCode(() -> FirstName.of(part.repeat(300 / part.length()))).doesNotThrowAnyException();
        assertThatCode(() -> FirstName.of("Tarr, " + part.repeat(294 / part.length())))
                .doesNotThrowAnyException();
    }

    @RepeatedTest(200)
    void isALetterForLetterNameOfAnyText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String name = random.ints(random.nextInt(20), 1, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(FirstName.of(name)).satisfiesAnyOf(it -> assertThat(it).isEmpty(), it -> assertThat(it.orElseThrow())
                .matches("[\\p{L}\\p{M}'’ -]{2,30}"));
    }
}
