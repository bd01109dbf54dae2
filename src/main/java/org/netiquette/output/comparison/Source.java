package org.netiquette.output.comparison;

/** What was judged anew. Declared in the order in which a reader acts on it. */
public enum Source {
    /** Open received invitations, gathered from the files of the input folder. */
    INVITATION("open invitations"),
    /** People whom the member might invite, gathered from the same files. */
    OUTREACH("people to invite"),
    /** What remembered nights decided on received invitations, from the facts that they kept. */
    NIGHT("remembered decisions");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** What they are, for people. */
    public String title() {
        return title;
    }
}
