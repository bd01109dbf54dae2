package org.netiquette.evidence.cluster;

/**
 * Which cluster it is.
 *
 * @param kind what its people have in common, in lower case
 * @param name which one
 */
public record ClusterName(String kind, String name) {

    /** As reports name it: {@code town: Ghent}. */
    public String text() {
        return kind + ": " + name;
    }
}
