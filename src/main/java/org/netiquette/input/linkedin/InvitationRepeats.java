package org.netiquette.input.linkedin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.netiquette.network.Invitation;
import org.netiquette.network.ProfileKey;

/** Knows an invitation again, in an archive of another era as well, where it may have a link of another kind or none. */
public final class InvitationRepeats implements Predicate<SentInvitation> {

    private record Sending(Invitation.Direction direction, String name, Instant sentAt) {}

    private final Map<Sending, List<Optional<ProfileKey>>> seen = new HashMap<>();

    /** Whether this invitation was tested before. */
    @Override
    public boolean test(SentInvitation row) {
        Invitation it = row.invitation();
        Sending sending = new Sending(it.direction(), it.other().name().key(), it.sentAt());
        List<Optional<ProfileKey>> keys = seen.computeIfAbsent(sending, unseen -> new ArrayList<>(1));
        Optional<ProfileKey> key = it.other().key();
        boolean repeat = keys.stream().anyMatch(other -> mayBeSame(key, other));
        keys.add(key);
        return repeat;
    }

    private static boolean mayBeSame(Optional<ProfileKey> one, Optional<ProfileKey> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().kind() != other.get().kind()
                || one.equals(other);
    }
}
