package org.netiquette.plan;

import java.util.Collection;
import java.util.Optional;
import org.netiquette.fact.Candidate;

/**
 * Writes what is sent to people. The same question has the same answer, whatever the order of {@code others}, and more
 * others never make a note possible that was not possible before.
 */
public interface Words {

    /**
     * The note of an invitation.
     *
     * @param limit the most UTF-16 units that it may have
     * @param others notes that it must not repeat
     * @return empty where no note of their own can be written
     */
    Optional<Drafted> note(Candidate candidate, int limit, Collection<String> others);

    /**
     * The request to the connection who might introduce them.
     *
     * @param limit the length of an invitation's note, which the introducing connection may have to keep to
     * @return empty where none can be written
     */
    String introduction(Candidate candidate, int limit);

    /** An e-mail that comes before an invitation; empty where none can be written. */
    String email(Candidate candidate);
}
