package org.netiquette.input.linkedin;

import org.netiquette.network.Invitation;
import org.netiquette.network.Person;

/**
 * An invitation, and the member as its row names them: the archive says nowhere else which profile is the member's own.
 *
 * @param invitation the invitation
 * @param member the member's end of it
 */
public record SentInvitation(Invitation invitation, Person member) {}
