package org.netiquette.plan.tie;

import java.time.LocalDate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.verdict.Decision;

/**
 * Something to do about a connection: a row of {@code follow-ups.csv}.
 *
 * @param kind what to do
 * @param dueOn the date to do it on
 * @param fact the connection
 * @param decision what follows from the rules
 * @param why the rule's reason, the facts that it rests on, and what was outvoted
 * @param prepare what to prepare for it, line by line; empty when nothing
 */
public record FollowUp(
        Kind kind, LocalDate dueOn, ConnectedPerson fact, Decision decision, String why, String prepare) {

    /** What there is to do about a connection, in the order of the report. */
    public enum Kind {
        /** Answer what they wrote. */
        ANSWER,
        /** Thank them. */
        THANK,
        /** Call them. */
        CALL,
        /** Look whether this is still a connection that the member wants. */
        LOOK
    }
}
