package org.netiquette.network;

/**
 * The member's private note about someone, kept on LinkedIn.
 *
 * @param person about whom
 * @param text the note
 */
public record ConnectionNote(Person person, String text) {}
