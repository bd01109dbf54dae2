package org.netiquette.network;

/**
 * A recommendation between the member and someone else; the archive has no link for it.
 *
 * @param person who gave or received it
 * @param givenByMember whether the member gave it
 * @param company their company as the file says
 */
public record Recommendation(Person person, boolean givenByMember, String company) {}
