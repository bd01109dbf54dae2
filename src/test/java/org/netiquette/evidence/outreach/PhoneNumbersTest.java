package org.netiquette.evidence.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private static final PhoneNumbers BELGIAN = new PhoneNumbers(Optional.of("BE"));
    private static final PhoneNumbers ANYWHERE = new PhoneNumbers(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+32 9 224 71 20",
                "0032 9 2247120",
                "00-32-9-224.71.20",
                "(0032) 9 224 71 20",
                "+32 (0)9 224 71 20",
                "09/224.71.20",
                "09 224 71 20",
                "tel:+32-9-224-71-20",
                "\u200e+32 9 224 71 20",
                "+32 9 224 71 20 ext. 7"
            })
    void oneNumberHasOneNotation(String written) {
        assertThat(BELGIAN.e164(written)).contains("+3292247120");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "none", "112", "+", "00", "12", "+32", "+999 123 456 789", "1234567890123456789012"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(ANYWHERE.e164(written)).isEmpty();
    }

    @Test
    void withoutAHomeOnlyNumbersWithACountryCount() {
        assertThat(ANYWHERE.e164("09 224 71 20")).isEmpty();
        assertThat(ANYWHERE.e164("0032 9 224 71 20")).contains("+3292247120");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ghent, Flemish Region, Belgium','',BE",
        "'Gent, Vlaanderen, België',,BE",
        "Deutschland,Europe/Brussels,DE",
        "Greater Brussels Area,Europe/Brussels,BE",
        ",Asia/Calcutta,IN",
        "'Atlanta, Georgia',America/New_York,US",
        "'Tbilisi, Georgia',Asia/Tbilisi,GE",
        "Atlantis,Mars/Base,",
        ",,"
    })
    void knowsWhereTheMemberLives(String location, String zone, String country) {
        assertThat(HomeCountry.of(location == null ? "" : location, zone == null ? "" : zone))
                .isEqualTo(Optional.ofNullable(country));
    }
}
