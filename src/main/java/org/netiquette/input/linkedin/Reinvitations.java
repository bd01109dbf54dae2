package org.netiquette.input.linkedin;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.Invitation;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/**
 * Of several invitations between the same two people in the same direction the newest counts; it keeps when the oldest was
 * sent.
 */
public final class Reinvitations {

    private record Who(Invitation.Direction direction, Optional<ProfileKey> key, String name) {}

    private record Named(Invitation.Direction direction, String name) {}

    private Reinvitations() {}

    /** The newest invitation of each person and direction, in the order in which the people first come. */
    public static List<SentInvitation> newest(List<SentInvitation> all) {
        Map<Named, Set<ProfileKey>> bearers = bearers(all);
        Map<Who, SentInvitation> newest = new LinkedHashMap<>();
        all.forEach(row -> newest.merge(who(row.invitation(), bearers), row, Reinvitations::joined));
        return List.copyOf(newest.values());
    }

    private static SentInvitation joined(SentInvitation one, SentInvitation other) {
        boolean later = other.invitation().sentAt().isAfter(one.invitation().sentAt());
        return later ? joinedTo(other, one.invitation()) : joinedTo(one, other.invitation());
    }

    /** The newer of two, with the link of the older one where it has none. */
    private static SentInvitation joinedTo(SentInvitation newer, Invitation older) {
        Invitation it = newer.invitation();
        Person other = new Person(
                it.other().name(), it.other().key().or(() -> older.other().key()));
        Instant first = it.firstSentAt().isBefore(older.firstSentAt()) ? it.firstSentAt() : older.firstSentAt();
        return new SentInvitation(
                new Invitation(other, it.direction(), it.sentAt(), first, it.message()), newer.member());
    }

    private static Map<Named, Set<ProfileKey>> bearers(List<SentInvitation> all) {
        Map<Named, Set<ProfileKey>> bearers = new HashMap<>();
        for (SentInvitation row : all) {
            row.invitation().other().key().ifPresent(key -> bearers.computeIfAbsent(
                            named(row.invitation()), unseen -> new HashSet<>())
                    .add(key));
        }
        return bearers;
    }

    /** A row without a link is the person of that name who has one, when there is only one. */
    private static Who who(Invitation it, Map<Named, Set<ProfileKey>> bearers) {
        Set<ProfileKey> keys = bearers.getOrDefault(named(it), Set.of());
        Optional<ProfileKey> key =
                it.other().key().or(() -> keys.size() == 1 ? keys.stream().findFirst() : Optional.empty());
        return new Who(
                it.direction(), key, key.isPresent() ? "" : it.other().name().key());
    }

    private static Named named(Invitation it) {
        return new Named(it.direction(), it.other().name().key());
    }
}
