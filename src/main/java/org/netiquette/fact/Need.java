package org.netiquette.fact;

/**
 * What one of two connections looks for that the other has; for words to both, out of a rule's sight.
 *
 * @param words what they look for: in their own words where they said so, else in those of the table of meetings; empty when
 *     they look for nothing that the other has
 * @param source who said it, and to whom
 * @param met what the other has of it, as far as their public profile says so in a few words
 */
public record Need(String words, Source source, String met) {

    /** Where it is known from. */
    public enum Source {
        /** It is not known at all. */
        NONE,
        /** Their role usually looks for it; nobody has said so. */
        ROLE,
        /** Their public profile says it. */
        PROFILE,
        /** They wrote it to the member: theirs to tell, and nobody else's. */
        MESSAGE,
        /** The member noted it: nobody but the member is to see it. */
        NOTE
    }

    /** Nothing that the other has. */
    public static Need none() {
        return new Need("", Source.NONE, "");
    }

    /** Whether there is one at all. */
    public boolean isThere() {
        return source != Source.NONE;
    }

    /** Whether it was said, and does not follow from a role alone. */
    public boolean isSaid() {
        return isThere() && source != Source.ROLE;
    }

    /** Whether somebody else may be told of it. */
    public boolean isPublic() {
        return source == Source.PROFILE;
    }
}
