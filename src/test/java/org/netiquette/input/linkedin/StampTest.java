package org.netiquette.input.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7/9/23, 8:46 AM          | 2023-07-09T15:46:00Z",
                "7/9/23, 8:46\u202fPM     | 2023-07-10T03:46:00Z",
                "7/9/23, 8:46\u00a0pm     | 2023-07-10T03:46:00Z",
                "07/09/23, 08:46 AM       | 2023-07-09T15:46:00Z",
                "1/9/23, 12:05 AM         | 2023-01-09T08:05:00Z",
                "1/9/23, 12:05 PM         | 2023-01-09T20:05:00Z",
                "1/9/2023 14:05           | 2023-01-09T22:05:00Z",
                "1/9/23                   | 2023-01-09T20:00:00Z",
                "7/9/23                   | 2023-07-09T19:00:00Z",
                "01-09-2023               | 2023-01-09T20:00:00Z",
                "2023-01-09               | 2023-01-09T20:00:00Z",
                "2023-01-09 10:00 UTC     | 2023-01-09T10:00:00Z",
                "2023-01-09 10:00:30 UTC  | 2023-01-09T10:00:30Z",
                "2023/01/09 10:00:30 UTC  | 2023-01-09T10:00:30Z",
                "2023-01-09T10:00:30Z     | 2023-01-09T10:00:30Z",
                "Jan 9 2023 9:05 PM       | 2023-01-10T05:05:00Z",
                "9-Jan-23                 | 2023-01-09T20:00:00Z",
                "09 January 2023          | 2023-01-09T20:00:00Z",
                // The clocks go forward at 2:00 on the second Sunday in March: half past two is skipped.
                "3/10/24, 1:59 AM         | 2024-03-10T09:59:00Z",
                "3/10/24, 2:30 AM         | 2024-03-10T10:30:00Z",
                "3/10/24, 3:00 AM         | 2024-03-10T10:00:00Z",
                // They go back at 2:00 on the first Sunday in November: half past one is there twice.
                "11/3/24, 12:59 AM        | 2024-11-03T07:59:00Z",
                "11/3/24, 1:30 AM         | 2024-11-03T08:30:00Z",
                "11/3/24, 2:00 AM         | 2024-11-03T10:00:00Z"
            })
    void readsEveryWayToWriteAMoment(String text, String expected) {
        assertThat(Stamp.parse(text).orElseThrow().instant(Stamp.PACIFIC)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "13/45/23",
                "30 Foo 2020",
                "2/30/23, 9:00 AM",
                "1/9/23, 25:00",
                "1/9/23, 13:00 PM",
                "9"
            })
    void readsNothingElse(String text) {
        assertThat(Stamp.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07 Jun 2026,2026-06-07", "'11/3/18, 11:30 PM',2018-11-04", "14-Dec-22,2022-12-14"})
    void tellsTheUtcDate(String text, String expected) {
        assertThat(Stamp.parse(text).orElseThrow().utcDate()).hasToString(expected);
    }

    @Test
    void readsMonths() {
        assertThat(Months.parse("Mar 2015", 1)).contains(YearMonth.of(2015, 3));
        assertThat(Months.parse("2004", 12)).contains(YearMonth.of(2004, 12));
        assertThat(Months.parse("Mar-15", 1)).contains(YearMonth.of(2015, 3));
        assertThat(Months.parse("Mar-87", 1)).contains(YearMonth.of(1987, 3));
        assertThat(Months.parse("2015-03-01", 1)).contains(YearMonth.of(2015, 3));
        assertThat(Months.parse("", 1)).isEmpty();
        assertThat(Months.parse("long ago", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Member_Follows.csv,memberfollows",
        "Comments_34875879.csv,comments",
        "messages (1).csv,messages",
        "messages_3 (2).CSV,messages",
        "Endorsement Received Info.csv,endorsementreceivedinfo",
        "guide_messages.csv,guidemessages",
        "Connections.csv.xlsx,connections"
    })
    void knowsAFileByAllItsNames(String fileName, String expected) {
        assertThat(BaseName.of(fileName)).isEqualTo(expected);
    }
}
