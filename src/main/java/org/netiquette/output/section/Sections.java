package org.netiquette.output.section;

import java.util.List;
import org.netiquette.output.AccountReport;
import org.netiquette.output.NightOf;

/** Which sections the reports have: each is a sheet of the workbook and a fold of the page. A new one is a line here. */
public final class Sections {

    private Sections() {}

    /** The sections of an account, in their order. */
    public static List<Section<?>> of(AccountReport report, NightOf night, Texts texts) {
        return List.of(
                InvitationsSection.of(report, night, texts),
                OutreachSection.of(report, texts),
                ToCheckSection.of(report, texts),
                RejectedSection.of(report));
    }
}
