package org.netiquette.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.ProfileKey;

/**
 * A connection and what there is between them and the member; for reports, out of a rule's sight.
 *
 * @param name display name as its source wrote it, trimmed
 * @param profileUrl canonical profile link, empty when none is known
 * @param key what identifies the profile; empty when nothing does
 * @param connectedOn UTC date of the connection; empty when no file says
 * @param position job title as the newest archive has it, else what a sheet says; empty when unknown
 * @param company employer, in the same way
 * @param clusters the clusters they are in, as {@code kind: name}, the strongest first
 * @param language two-letter code in which the two wrote to each other; empty when unknown
 * @param lastTalk UTC day of the last message between the two alone, ready-made ones left out; empty when there is none
 * @param met how the two met, as half a sentence; empty when nothing shows it
 * @param unanswered the newest words of theirs that wait for an answer; empty when none do
 * @param before position and company before the newest change, as half a sentence; empty when nothing changed
 */
public record Tie(
        String name,
        String profileUrl,
        Optional<ProfileKey> key,
        Optional<LocalDate> connectedOn,
        String position,
        String company,
        List<String> clusters,
        String language,
        Optional<LocalDate> lastTalk,
        String met,
        String unanswered,
        String before) {

    public Tie {
        clusters = List.copyOf(clusters);
    }

    /** Nobody in particular. */
    public static Tie nobody() {
        return new Tie("", "", Optional.empty(), Optional.empty(), "", "", List.of(), "", Optional.empty(), "", "", "");
    }
}
