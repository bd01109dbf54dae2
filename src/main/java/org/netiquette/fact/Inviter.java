package org.netiquette.fact;

import java.time.Instant;

/**
 * Who sent an invitation, when, and with which words; for reports, out of a rule's sight.
 *
 * @param name display name as LinkedIn wrote it, trimmed
 * @param profileUrl canonical profile link, empty when the archive has none
 * @param sentAt when the invitation was sent
 * @param noteText the note as it was written, empty when there is none
 * @param noteReads what the note reads as, before its claims are held against the member's data
 */
public record Inviter(String name, String profileUrl, Instant sentAt, String noteText, Note noteReads) {}
