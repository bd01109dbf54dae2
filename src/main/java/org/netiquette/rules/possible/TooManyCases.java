package org.netiquette.rules.possible;

/** Rules tell so many cases apart that they cannot be gone through. */
public final class TooManyCases extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
