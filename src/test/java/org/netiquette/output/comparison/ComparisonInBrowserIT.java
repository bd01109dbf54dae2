package org.netiquette.output.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.output.Reported;
import org.netiquette.output.page.Browser;

/** The page of what new rules change, in a real browser. */
@Tag("slow")
class ComparisonInBrowserIT {

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Browser.installed().isPresent(), "There is no Chromium here, so that no page was opened in a browser.");
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, true", "800, false", "1400, true"})
    void isFreeOfBarriersAndKeepsHostileWordsWords(int width, boolean dark) throws Exception {
        List<ChangedDecision> changes = new ArrayList<>();
        for (Danger danger : List.of(Danger.DECLINED, Danger.ACCEPTED)) {
            Reported.HOSTILE.forEach(
                    it -> changes.add(ComparisonReportsTest.change(danger, Source.INVITATION, it, it)));
        }
        Path page = new ComparisonReports(folder)
                .write(ComparisonReportsTest.comparison(changes))
                .get(0);
        browser.look(width, 900, dark);
        browser.open(page);
        browser.value("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        assertThat(browser.value("document.documentElement.scrollWidth <= " + width))
                .isEqualTo("true");
        assertThat(browser.value("typeof window.evil")).isEqualTo("undefined");
        assertThat(browser.value("document.querySelectorAll('img, svg, iframe, link, script').length"))
                .isEqualTo("0");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }
}
