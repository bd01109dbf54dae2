package org.netiquette.network;

/**
 * A fellow member of one of the member's groups, from a sheet of group members.
 *
 * @param group the group's name
 * @param person who
 * @param spoke something worthwhile that they said there, empty when nothing
 */
public record GroupMember(String group, Person person, String spoke) {}
