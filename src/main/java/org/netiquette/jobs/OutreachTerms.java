package org.netiquette.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Purpose;

/**
 * What an account's outreach is planned by, beside the candidates themselves.
 *
 * @param premium whether the account is a paid one: as the purpose says, else as the archive hints
 * @param timeZone IANA name of the zone in which the member's days and months begin
 * @param sentence what the network is for
 * @param offers what the member offers
 * @param sent when the member sent invitations, of the last weeks
 */
record OutreachTerms(boolean premium, String timeZone, String sentence, List<String> offers, List<Instant> sent) {

    /** Longer than any month or week that limits are counted over. */
    private static final Duration COUNTED = Duration.ofDays(62);

    OutreachTerms {
        offers = List.copyOf(offers);
        sent = List.copyOf(sent);
    }

    static OutreachTerms of(Network network, LocalDate asOf) {
        Purpose purpose = network.purpose();
        Instant since = asOf.atStartOfDay(ZoneOffset.UTC).toInstant().minus(COUNTED);
        return new OutreachTerms(
                purpose.account().isEmpty()
                        ? network.member().premium()
                        : purpose.account().equals("premium"),
                purpose.timeZone().isEmpty() ? "UTC" : purpose.timeZone(),
                purpose.sentence(),
                purpose.offers(),
                network.invitations().stream()
                        .filter(it -> it.direction() == Invitation.Direction.OUTGOING)
                        .map(Invitation::sentAt)
                        .filter(it -> it.isAfter(since))
                        .sorted()
                        .toList());
    }

    /** Of an account that could not be used. */
    static OutreachTerms none() {
        return new OutreachTerms(false, "UTC", "", List.of(), List.of());
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
