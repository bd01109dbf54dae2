package org.netiquette.output.comparison;

/** What was judged anew. Declared in the order in which a reader acts on it. */
public enum Source {
    /** Open received invitations, gathered from the files of the input folder. */
    INVITATION("open invitations"),
    /** People whom the member might invite, gathered from the same files. */
    OUTREACH("people to invite"),
    /** Connections of the member, gathered from the same files. */
    CONNECTION("connections"),
    /** Two connections who might be introduced to each other, gathered from the same files. */
    INTRODUCTION("introductions"),
    /** What remembered nights decided on received invitations, from the facts that they kept. */
    NIGHT("remembered decisions");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** Whether it is of the member's network, of which the memory keeps no facts: they would be too many. */
    public boolean isOfNetwork() {
        return this == CONNECTION || this == INTRODUCTION;
    }

    /** What they are, for people. */
    public String title() {
        return title;
    }
}
