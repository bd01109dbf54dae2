package org.netiquette.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.sheet.CsvReportTest.readBack;
import static org.netiquette.sheet.CsvReportTest.write;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;

class CsvReportLawsTest {

    @FuzzTest
    void readsBackWhateverItWrote(FuzzedDataProvider data) throws IOException {
        List<List<String>> rows =
                List.of(List.of("x" + text(data), text(data), text(data)), List.of("y", text(data), text(data)));
        assertThat(readBack(write(rows))).isEqualTo(rows);
    }

    /** NUL is damage by definition, and lone surrogates have no UTF-8. */
    private static String text(FuzzedDataProvider data) {
        return new String(data.consumeString(200).replace("\0", "").getBytes(UTF_8), UTF_8);
    }
}
