package org.netiquette.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.reading.NoteReader;

/** Which texts came with received invitations, names apart, and from how many inviters: those accepted since count as well. */
final class MassMailings {

    private final NoteReader reader;
    private final OtherLinks links;
    private final String member;
    private final Map<String, Set<Person>> inviters = new HashMap<>();

    MassMailings(Network network, OtherLinks links, NoteReader reader) {
        this.reader = reader;
        this.links = links;
        this.member = network.member().person().name().text();
        network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.INCOMING)
                .forEach(this::add);
    }

    private void add(Invitation invitation) {
        text(invitation).ifPresent(it -> inviters.computeIfAbsent(it, key -> new HashSet<>(1))
                .add(links.canonical(invitation.other())));
    }

    private Optional<String> text(Invitation invitation) {
        return invitation.message().isBlank()
                ? Optional.empty()
                : reader.sameness(
                        invitation.message(),
                        List.of(member, invitation.other().name().text()));
    }

    /** How many other inviters sent the text of this invitation. */
    int others(Invitation invitation) {
        return text(invitation)
                .map(it -> inviters.getOrDefault(it, Set.of()).size() - 1)
                .filter(it -> it > 0)
                .orElse(0);
    }

    /** For each text, as a number that says nothing of it, how many sent it. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        inviters.forEach((text, people) -> counts.merge(fingerprint(text), people.size(), Integer::sum));
        return counts;
    }

    private static String fingerprint(String text) {
        return Integer.toHexString(text.hashCode()) + "-" + Integer.toHexString(text.length());
    }
}
