package org.netiquette.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.ProfileKey;

/**
 * Who might be invited, joined from all sources; for reports, out of a rule's sight.
 *
 * @param name display name as its source wrote it, trimmed; empty where only an address is known
 * @param profileUrl canonical profile link, empty when none is known
 * @param key what identifies the profile; empty when nothing does
 * @param email a personal e-mail address in lower case, empty when none is known
 * @param invitedAt when the member last invited them; empty when they never did
 * @param via the connection best placed to introduce them; empty when there is none
 * @param cluster the strongest cluster, as {@code kind: value}; empty when none
 * @param sources where they are known from, as text, each once
 * @param language two-letter code in which the two wrote to each other; empty when unknown
 * @param wroteIn the year, in UTC, in which they last wrote to each other; empty when they never did, or did this year
 */
public record Prospect(
        String name,
        String profileUrl,
        Optional<ProfileKey> key,
        String email,
        Optional<Instant> invitedAt,
        String via,
        String cluster,
        List<String> sources,
        String language,
        String wroteIn) {

    public Prospect {
        sources = List.copyOf(sources);
    }

    /** Nobody in particular. */
    public static Prospect nobody() {
        return new Prospect("", "", Optional.empty(), "", Optional.empty(), "", "", List.of(), "", "");
    }
}
