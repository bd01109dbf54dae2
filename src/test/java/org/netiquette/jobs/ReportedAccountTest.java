package org.netiquette.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.MissingFacts;
import org.netiquette.output.NetworkFindings;
import org.netiquette.output.OutreachFindings;

class ReportedAccountTest {

    @Test
    void knowsTheLanguageThatMostMembersRead() {
        assertThat(mostRead("de", "en", "de")).isEqualTo("de");
        assertThat(mostRead("", "", "de")).isEqualTo("de");
        assertThat(mostRead("en", "de")).isEqualTo("de");
        assertThat(mostRead("", "")).isEmpty();
        assertThat(mostRead()).isEmpty();
    }

    private static String mostRead(String... languages) {
        AccountReport nothing = new AccountReport(
                "a", List.of(), List.of(), OutreachFindings.none(), NetworkFindings.none(), List.of());
        AccountSummary summary = AccountSummary.unusable(nothing, List.of());
        return ReportedAccount.language(Arrays.stream(languages)
                .map(it -> new ReportedAccount(summary, it, MissingFacts.none(), Map.of()))
                .toList());
    }
}
