package org.netiquette.evidence.pair;

/**
 * Somebody who has what somebody else looks for.
 *
 * @param seeker who looks for it
 * @param finder who has it
 * @param want what it is
 * @param by what the finder has of it
 */
record Met(Side seeker, Side finder, Want want, Part by) {

    /** The two, whoever of them looks for something. */
    Two two() {
        boolean seekerFirst = seeker.rank() < finder.rank();
        return new Two(seekerFirst ? seeker.rank() : finder.rank(), seekerFirst ? finder.rank() : seeker.rank());
    }

    /** Two by their ranks, the smaller first. */
    record Two(int one, int other) {}
}
