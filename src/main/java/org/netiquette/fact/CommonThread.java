package org.netiquette.fact;

/**
 * Something that the member and another person share, shown by the member's own data.
 *
 * @param kind what sort of thing is shared
 * @param value which one: the group's name, the employer, the names of shared connections
 * @param strong whether it counts as strong
 */
public record CommonThread(ThreadKind kind, String value, boolean strong) {

    /** As reports write it: {@code GROUP: Welders of Ghent}. */
    public String text() {
        return kind + ": " + value;
    }
}
