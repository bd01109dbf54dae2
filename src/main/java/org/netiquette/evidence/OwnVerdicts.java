package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.OpenInvitations.Open;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Own;
import org.netiquette.network.Person;
import org.netiquette.network.SheetVerdict;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

/**
 * What the member has decided themself on an open invitation: as their sheets have it now, else as an earlier night has read it
 * for the very same sending. A row without a link counts for a name that one open inviter alone bears.
 */
final class OwnVerdicts {

    private static final Comparator<SheetVerdict> BY_PLACE =
            Comparator.comparing(SheetVerdict::file).thenComparing(SheetVerdict::line);

    private final Index<SheetVerdict> said;
    private final Index<Person> inviters;
    private final Index<Own> remembered;
    private final List<SheetVerdict> sheets;
    private final OtherLinks links;
    private final LocalDate asOf;

    OwnVerdicts(Network network, Past past, OtherLinks links, List<Open> open, LocalDate asOf) {
        List<Person> people = open.stream()
                .map(it -> links.canonical(it.invitation().other()))
                .distinct()
                .toList();
        this.sheets = network.verdicts();
        this.said = Index.of(sheets, SheetVerdict::person, links);
        this.inviters = Index.of(people, it -> it, links);
        this.remembered = Index.of(past.own(), Own::person, links);
        this.links = links;
        this.asOf = asOf;
    }

    /** What they have decided on an open invitation; empty where they leave it to the rules. */
    Optional<OwnVerdict> on(Invitation invitation) {
        Optional<OwnVerdict> before = before(invitation.other(), invitation.sentAt());
        return said(invitation.other())
                .map(now -> before.filter(it -> it.verdict() == now).orElseGet(() -> new OwnVerdict(now, asOf)))
                .or(() -> before);
    }

    private Optional<Verdict> said(Person inviter) {
        List<SheetVerdict> linked = said.linked(inviter);
        List<SheetVerdict> rows = linked.isEmpty() && isOnlyOne(inviter) ? said.byNameAlone(inviter) : linked;
        return rows.stream().max(BY_PLACE).map(it -> Verdict.valueOf(it.verdict()));
    }

    private boolean isOnlyOne(Person inviter) {
        return inviters.named(inviter).size() == 1;
    }

    /** The newest night that knew of it. */
    private Optional<OwnVerdict> before(Person inviter, Instant sentAt) {
        return Stream.concat(remembered.linked(inviter).stream(), remembered.byNameAlone(inviter).stream())
                .filter(it -> Sameness.sameSending(it.invitedAt(), sentAt))
                .max(Comparator.comparing(Own::night))
                .map(it -> new OwnVerdict(Verdict.valueOf(it.verdict()), it.on()));
    }

    /** The rows of which nobody can say whose invitation they are about: several open inviters bear the name. */
    List<SheetVerdict> unclear() {
        return sheets.stream().filter(this::isUnclear).sorted(BY_PLACE).toList();
    }

    private boolean isUnclear(SheetVerdict it) {
        Person whom = links.canonical(it.person());
        return inviters.linked(whom).isEmpty() && inviters.byNameAlone(whom).size() > 1;
    }
}
