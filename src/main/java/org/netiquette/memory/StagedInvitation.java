package org.netiquette.memory;

import org.netiquette.fact.ReceivedInvitation;

/**
 * A fact of the night under way, waiting to be judged.
 *
 * @param account number of its account
 * @param position its place within the account, from 0
 */
public record StagedInvitation(int account, int position, ReceivedInvitation fact) {}
