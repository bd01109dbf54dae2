package org.netiquette.evidence.cluster;

/**
 * A job title in the words of the table.
 *
 * @param name the title
 * @param field the field of work, coarsely; empty when the table names none
 */
public record Title(String name, String field) {}
