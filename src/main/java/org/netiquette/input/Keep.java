package org.netiquette.input;

/** What counts when several files of an account are of one kind. */
enum Keep {
    /** The newest archive that has the file; rows of older ones are {@code older}. */
    NEWEST,
    /** The newest archive, and what older ones have besides. */
    NEWEST_AND_OLDER,
    /** Every file: address books and sheets are no archives. */
    EVERY
}
