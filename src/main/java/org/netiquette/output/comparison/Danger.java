package org.netiquette.output.comparison;

import org.netiquette.verdict.Verdict;

/** How much a change is to be feared, the worst first. */
public enum Danger {
    KNOWN_DECLINED("Newly declined, although the member knows them"),
    PITCH_ACCEPTED("Newly accepted, although the note reads as a sales pitch or a scam"),
    DECLINED("Newly declined"),
    ACCEPTED("Newly accepted"),
    INVITED("Newly invited, or to be introduced to"),
    LEFT_ALONE("Newly left alone, or their invitation taken back"),
    OTHER("Otherwise decided");

    private final String title;

    Danger(String title) {
        this.title = title;
    }

    /** What such changes have in common, as a heading. */
    public String title() {
        return title;
    }

    /** The worse of the two. */
    public Danger or(Danger other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * How much it is to be feared that a verdict is now this one.
     *
     * @param known whether the member knows the person, by either folder
     * @param pitch whether what the person wrote reads as a pitch or a scam, by either folder
     */
    public static Danger of(Opinion after, boolean known, boolean pitch) {
        return after.verdict().map(it -> of(it, known, pitch)).orElse(OTHER);
    }

    private static Danger of(Verdict after, boolean known, boolean pitch) {
        return switch (after) {
            case DECLINE -> known ? KNOWN_DECLINED : DECLINED;
            case ACCEPT -> pitch ? PITCH_ACCEPTED : ACCEPTED;
            case INVITE, INTRODUCE -> INVITED;
            case SKIP, WITHDRAW -> LEFT_ALONE;
            case ASK, WAIT, LOOK, ANSWER, THANK, CALL, KEEP -> OTHER;
        };
    }
}
