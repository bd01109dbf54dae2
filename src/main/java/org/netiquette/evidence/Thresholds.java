package org.netiquette.evidence;

/**
 * The numbers of the etiquette, from {@code rules/tables/thresholds.csv}.
 *
 * @param daysOfConversationForWellKnown UTC days with a two-way conversation from which on somebody is well known
 * @param mutualsForStrongThread shared connections from which on they are a strong thread
 * @param daysToWaitForAnswer UTC days after the question through which its answer may still come
 */
record Thresholds(int daysOfConversationForWellKnown, int mutualsForStrongThread, int daysToWaitForAnswer) {}
