package org.netiquette.output.comparison;

import org.netiquette.verdict.Verdict;

/** How much a change is to be feared, the worst first. */
public enum Danger {
    KNOWN_DECLINED("Newly declined, although the member knows them"),
    PITCH_ACCEPTED("Newly accepted, although the note reads as a sales pitch or a scam"),
    KNOWN_DOUBTED("A connection newly to be looked at, although the member knows them"),
    STRANGER_INTRODUCED("Newly introduced to each other, although the member does not know one of them"),
    DECLINED("Newly declined"),
    ACCEPTED("Newly accepted"),
    INVITED("Newly invited, or to be introduced to"),
    INTRODUCED("Newly introduced to each other"),
    DOUBTED("A connection newly to be looked at"),
    ADDRESSED("A connection newly to be called, thanked or answered"),
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
     * @param source what was judged
     * @param known whether the member knows the person, by either folder
     * @param warned whether anything warns of it, by either folder: what the person wrote reads as a pitch or a scam, or the
     *     member does not know one of two
     */
    public static Danger of(Source source, Opinion after, boolean known, boolean warned) {
        return after.verdict().map(it -> of(source, it, known, warned)).orElse(OTHER);
    }

    private static Danger of(Source source, Verdict after, boolean known, boolean warned) {
        return switch (after) {
            case DECLINE -> known ? KNOWN_DECLINED : DECLINED;
            case ACCEPT -> warned ? PITCH_ACCEPTED : ACCEPTED;
            case LOOK -> looked(source, known);
            case INTRODUCE -> introduced(source, warned);
            case INVITE -> INVITED;
            case ANSWER, THANK, CALL -> ADDRESSED;
            case SKIP, WITHDRAW, KEEP -> LEFT_ALONE;
            case ASK, WAIT -> OTHER;
        };
    }

    /** An invitation that is to be looked at is decided by a person; with a connection it may come to an end. */
    private static Danger looked(Source source, boolean known) {
        return source != Source.CONNECTION ? OTHER : known ? KNOWN_DOUBTED : DOUBTED;
    }

    private static Danger introduced(Source source, boolean warned) {
        return source != Source.INTRODUCTION ? INVITED : warned ? STRANGER_INTRODUCED : INTRODUCED;
    }
}
