package org.netiquette.output.comparison;

/** What was judged anew. Declared in the order in which a reader acts on it. */
public enum Source {
    /** Open received invitations, gathered from the files of the input folder. */
    INVITATION("open invitation", "open invitations"),
    /** People whom the member might invite, gathered from the same files. */
    OUTREACH("person to invite", "people to invite"),
    /** What remembered nights decided on received invitations, from the facts that they kept. */
    NIGHT("remembered decision", "remembered decisions");

    private final String one;
    private final String many;

    Source(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** So many of them, in words. */
    public String count(int number) {
        return number + " " + (number == 1 ? one : many);
    }
}
