package org.netiquette.input.addressbook;

/** What a column of an address book may hold, as far as it matters here. */
enum Part {
    GIVEN,
    FAMILY,
    /** A name for display; it counts where the two above are empty. */
    DISPLAY,
    /** A name for sorting, {@code Meyer, Anna}; it counts where all of the above are empty. */
    SORTED,
    EMAIL,
    /** A number of the person: not of a switchboard, an assistant, a pager or a fax. */
    PHONE,
    LABEL,
    COMPANY,
    TITLE,
    /** A web page, which may be the LinkedIn profile. */
    LINK
}
