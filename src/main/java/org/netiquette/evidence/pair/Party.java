package org.netiquette.evidence.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;

/**
 * A connection as one of two who might meet.
 *
 * @param who the connection
 * @param relationship how well the member knows them
 * @param acquaintance what that rests on, as half a sentence; empty for a stranger
 * @param headline public: what their profile says under the name
 * @param industry public: their industry
 * @param skills public: skills for which the member endorsed them
 * @param notes private: what the member noted about them
 * @param said private: what they wrote to the member alone
 * @param conversations ids of the conversations with others in which they took part
 */
public record Party(
        Tie who,
        Relationship relationship,
        String acquaintance,
        String headline,
        String industry,
        List<String> skills,
        List<String> notes,
        List<Said> said,
        Set<String> conversations) {

    public Party {
        skills = List.copyOf(skills);
        notes = List.copyOf(notes);
        said = List.copyOf(said);
        conversations = Set.copyOf(conversations);
    }

    /**
     * Something they wrote to the member.
     *
     * @param on UTC date
     */
    public record Said(LocalDate on, String text) {}
}
