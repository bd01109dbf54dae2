package org.netiquette.output.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netiquette.output.AccountReport;
import org.netiquette.output.NightOf;

/** Which sections the reports have: each is a sheet of the workbook and a fold of the page. A new one is a line here. */
public final class Sections {

    /** Those that few members have anything for: left out while they are empty. */
    private static final Set<String> RARE = Set.of("sent", "groups");

    private Sections() {}

    /** The sections of an account, in their order. */
    public static List<Section<?>> of(AccountReport report, NightOf night, Texts texts) {
        List<Section<?>> sections = new ArrayList<>(
                List.of(InvitationsSection.of(report, night, texts), OutreachSection.of(report, texts)));
        if (report.network().isLookedAt()) {
            sections.addAll(List.of(
                    IntroductionsSection.of(report),
                    FollowUpsSection.of(report, texts),
                    NetworkSection.of(report, texts)));
        }
        sections.addAll(List.of(
                ToCheckSection.of(report, texts),
                SentSection.of(report, texts),
                GroupsSection.of(report, texts),
                RejectedSection.of(report)));
        return sections.stream()
                .filter(it -> it.size() > 0 || !RARE.contains(it.id()))
                .toList();
    }
}
