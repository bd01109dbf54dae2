package org.netiquette.evidence;

/**
 * After how many days things change between the member and somebody they might invite.
 *
 * @param withdrawAfter a pending invitation of this age is stale and should be taken back
 * @param lapseAfter an older invitation that led to nothing counts as a no; the same window in which a received one is open
 * @param lockAfterWithdrawal for so long after it was sent LinkedIn allows no other invitation to one who was withdrawn
 * @param moveOn one whom the member was told to approach longer ago than this, and did not, rests
 */
public record OutreachDays(int withdrawAfter, int lapseAfter, int lockAfterWithdrawal, int moveOn) {}
