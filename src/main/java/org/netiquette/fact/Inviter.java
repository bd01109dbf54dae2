package org.netiquette.fact;

import java.time.Instant;
import java.util.Optional;
import org.netiquette.network.ProfileKey;

/**
 * Who sent an invitation, when, and with which words; for reports, out of a rule's sight.
 *
 * @param name display name as LinkedIn wrote it, trimmed
 * @param profileUrl canonical profile link, empty when the archive has none
 * @param key what identifies the profile, a member number without a public link included; empty when the archive has none
 * @param sentAt when the invitation was sent
 * @param noteText the note as it was written, empty when there is none
 * @param noteReads what the note reads as, before its claims are held against the member's data
 */
public record Inviter(
        String name, String profileUrl, Optional<ProfileKey> key, Instant sentAt, String noteText, Note noteReads) {

    /** Somebody whose link is all that identifies them. */
    public Inviter(String name, String profileUrl, Instant sentAt, String noteText, Note noteReads) {
        this(name, profileUrl, ProfileKey.parse(profileUrl), sentAt, noteText, noteReads);
    }
}
