package org.netiquette.plan.tie;

import org.netiquette.fact.ConnectedPerson;

/** Says what to prepare for something to do; the same for the same connection. */
public interface Preparing {

    /** What to prepare, line by line; empty when nothing. */
    String lines(FollowUp.Kind kind, ConnectedPerson fact);
}
