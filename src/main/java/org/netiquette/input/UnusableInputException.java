package org.netiquette.input;

/** The input folder holds nothing to judge; the message says what to do, in one or two lines. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the person at the console. */
    public UnusableInputException(String message) {
        super(message);
    }
}
