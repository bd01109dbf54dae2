package org.netiquette.draft;

/**
 * How the member writes.
 *
 * @param memberName what to sign with, such as a first name
 * @param language two-letter code in which the member writes; empty when not said
 * @param greeting template with {@code {{firstName}}}; empty for the usual one
 * @param signOff template with {@code {{me}}}; empty for the usual one
 */
public record Voice(String memberName, String language, String greeting, String signOff) {}
