package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.network.Invitation;
import org.netiquette.network.Manners;
import org.netiquette.network.Manners.Fate;
import org.netiquette.network.Network;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;

/** Measures how the member's own invitations fared. */
final class SentInvitations {

    private final Dealings dealings;
    private final Index<Proposed> proposed;
    private final LocalDate firstWaiting;
    private final Map<Boolean, Fate> byNote = new HashMap<>();
    private final Map<LocalDate, Fate> byNight = new TreeMap<>();
    private final Map<String, Fate> bySection = new TreeMap<>();

    private SentInvitations(Dealings dealings, Index<Proposed> proposed, LocalDate firstWaiting) {
        this.dealings = dealings;
        this.proposed = proposed;
        this.firstWaiting = firstWaiting;
    }

    /**
     * How they fared.
     *
     * @param proposed whom earlier nights told the member to approach
     * @param firstWaiting the first day whose invitations may still be accepted
     */
    static Manners manners(
            Network network, OtherLinks links, Dealings dealings, List<Proposed> proposed, LocalDate firstWaiting) {
        List<Proposed> invited =
                proposed.stream().filter(it -> it.action().equals("INVITE")).toList();
        SentInvitations sent = new SentInvitations(dealings, Index.of(invited, Proposed::person, links), firstWaiting);
        newest(network, links).forEach(sent::add);
        return sent.manners();
    }

    private static Collection<Invitation> newest(Network network, OtherLinks links) {
        Map<Person, Invitation> newest = new HashMap<>();
        network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.OUTGOING)
                .sorted(Comparator.comparing(Invitation::sentAt))
                .forEach(it -> newest.put(links.canonical(it.other()), it));
        return newest.values();
    }

    private void add(Invitation sent) {
        boolean accepted = dealings.isConnected(sent.other());
        boolean waiting = !accepted && !Dealing.day(sent.sentAt()).isBefore(firstWaiting);
        Fate fate = new Fate(1, accepted ? 1 : 0, waiting ? 1 : 0);
        byNote.merge(!sent.message().isBlank(), fate, Fate::and);
        proposal(sent).ifPresent(it -> {
            byNight.merge(it.on(), fate, Fate::and);
            if (!it.template().isEmpty()) {
                bySection.merge(it.template(), fate, Fate::and);
            }
        });
    }

    /** What the member was told of them last, before they did it. */
    private Optional<Proposed> proposal(Invitation sent) {
        LocalDate on = Dealing.day(sent.sentAt());
        return proposed.about(List.of(sent.other())).stream()
                .filter(it -> !it.on().isAfter(on))
                .max(Comparator.comparing(Proposed::on));
    }

    private Manners manners() {
        return new Manners(
                byNote.getOrDefault(true, Fate.none()),
                byNote.getOrDefault(false, Fate.none()),
                byNight.entrySet().stream()
                        .map(it -> new Manners.Wave(it.getKey(), it.getValue()))
                        .toList(),
                bySection.entrySet().stream()
                        .map(it -> new Manners.Template(it.getKey(), it.getValue()))
                        .toList());
    }
}
