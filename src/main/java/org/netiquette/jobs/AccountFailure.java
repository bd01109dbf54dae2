package org.netiquette.jobs;

/** One account could not be gathered; the others go on without it. The message says why, for {@code summary.csv}. */
final class AccountFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault of the program, whatever the account holds; its message may hold personal data and is not repeated. */
    AccountFailure(Throwable fault) {
        super(
                "It could not be read, by a fault of the program ("
                        + fault.getClass().getSimpleName() + " at " + place(fault) + "); please report it",
                fault);
    }

    private static String place(Throwable fault) {
        for (StackTraceElement it : fault.getStackTrace()) {
            if (it.getClassName().startsWith("org.netiquette.")) {
                return it.getFileName() + ":" + it.getLineNumber();
            }
        }
        return "an unknown place";
    }
}
