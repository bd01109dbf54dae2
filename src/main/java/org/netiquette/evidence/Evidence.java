package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.reading.NoteReader;

/**
 * Network and readings to facts: which received invitations are open on a date, and all that a rule may ask about each.
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
     * The open received invitations of a date, newest first.
     *
     * @param past what memory knows from nights before this date
     * @param window days after which an invitation counts as open no more
     */
    public List<ReceivedInvitation> openInvitations(Network network, Past past, LocalDate asOf, int window) {
        OtherLinks links = new OtherLinks(network.people());
        Inviters inviters =
                new Inviters(network, past, links, tables, reader.knowing(network.member(), network.purpose()), asOf);
        return new OpenInvitations(network, links)
                .on(asOf, window).stream().map(inviters::fact).sorted(ORDER).toList();
    }

    private static final Comparator<ReceivedInvitation> ORDER = Comparator.comparing(
                    (ReceivedInvitation it) -> it.inviter().sentAt())
            .reversed()
            .thenComparing(it -> it.inviter().profileUrl())
            .thenComparing(it -> it.inviter().name())
            .thenComparing(it -> it.inviter().noteText());
}
