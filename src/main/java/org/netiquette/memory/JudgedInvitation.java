package org.netiquette.memory;

import org.netiquette.draft.Advice;

/**
 * A judged fact of the night under way.
 *
 * @param account number of its account
 * @param position its place within the account, from 0
 */
public record JudgedInvitation(int account, int position, Advice advice) {}
