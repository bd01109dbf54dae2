package org.netiquette.network;

/**
 * A skill endorsed by the member or of the member.
 *
 * @param person the other; archives before 2023 have no link for them
 * @param givenByMember whether the member gave it
 * @param skill which skill
 */
public record Endorsement(Person person, boolean givenByMember, String skill) {}
