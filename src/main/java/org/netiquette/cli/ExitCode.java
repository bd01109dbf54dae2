package org.netiquette.cli;

/** The exit codes of the contract. */
final class ExitCode {

    static final int DONE = 0;
    static final int FOUND_SOMETHING = 1;
    static final int NOT_USABLE = 2;
    static final int FAILED = 3;
    static final int HELD = 4;

    private ExitCode() {}
}
