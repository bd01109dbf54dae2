package org.netiquette.network;

/**
 * A person whom the member follows now; the archive has only the name.
 *
 * @param person who
 */
public record Follow(Person person) {}
