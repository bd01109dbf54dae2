package org.netiquette.output.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;
import org.netiquette.output.AccountReport;
import org.netiquette.output.NetworkFindings;
import org.netiquette.output.OutreachFindings;
import org.netiquette.output.Reported;

class SectionsTest {

    private static final AccountReport OUTGOING = Reported.outgoing("Welders of Ghent");

    @Test
    void leavesOutWhatFewHaveAnythingFor() {
        assertThat(ids(Reported.of())).containsExactly("invitations", "outreach", "to_check", "rejected");
        assertThat(ids(OUTGOING)).containsExactly("invitations", "outreach", "to_check", "sent", "groups", "rejected");
    }

    @Test
    void saysWhatBecameOfTheMembersOwnInvitations() {
        assertThat(rows("sent", OUTGOING, "en"))
                .containsExactly(
                        "with a note|30|12|3|15",
                        "without a note|9|1|0|8",
                        "proposed on 2026-11-02|4|2|1|1",
                        "opening «town»|3|2|0|1");
        assertThat(rows("sent", OUTGOING, "de"))
                .containsExactly(
                        "mit Nachricht|30|12|3|15",
                        "ohne Nachricht|9|1|0|8",
                        "vorgeschlagen am 2026-11-02|4|2|1|1",
                        "Anfang «town»|3|2|0|1");
    }

    @Test
    void saysWhomGroupsHold() {
        assertThat(rows("groups", OUTGOING, "en"))
                .containsExactly("Welders of Ghent|yes|12|7|2", "Tea Friends|no|3|0|0");
    }

    @Test
    void hasNothingToSayOfGroupsWhosePeopleAreNotKnown() {
        List<GroupFit> unknown = List.of(new GroupFit("Welders of Ghent", true, 0, 0, 0));
        OutreachFindings findings = new OutreachFindings("", true, Manners.none(), unknown);
        assertThat(ids(new AccountReport("sample", List.of(), List.of(), findings, NetworkFindings.none(), List.of())))
                .doesNotContain("groups");
    }

    private static List<String> ids(AccountReport report) {
        return Sections.of(report, Reported.NIGHT, Texts.in("en")).stream()
                .map(Section::id)
                .toList();
    }

    private static List<String> rows(String id, AccountReport report, String language) {
        Section<?> section = Sections.of(report, Reported.NIGHT, Texts.in(language)).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, section.size())
                .mapToObj(i -> section.row(i).stream().map(Cell::text).collect(Collectors.joining("|")))
                .toList();
    }
}
