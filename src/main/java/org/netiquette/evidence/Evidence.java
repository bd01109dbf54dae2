package org.netiquette.evidence;

import java.time.LocalDate;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.reading.NoteReader;

/**
 * Network and readings to facts: which received invitations are open on a date, whom the member might invite, and all that a
 * rule may ask about each.
 * Pure: the same for the same network, whatever else is gathered.
 */
public final class Evidence {

    private final Tables tables;
    private final NoteReader reader;

    /**
     * @param tables thresholds and lists that people edit
     * @param reader reads notes; it gets to know each member by itself
     */
    public Evidence(Tables tables, NoteReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    /**
     * What is known of an account on a date.
     *
     * @param past what memory knows from nights before this date
     * @param days after how many days things change
     */
    public AccountEvidence of(Network read, Past past, LocalDate asOf, OutreachDays days) {
        return new AccountEvidence(read, past, tables, reader, asOf, days);
    }
}
