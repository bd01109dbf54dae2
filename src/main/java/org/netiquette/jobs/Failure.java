package org.netiquette.jobs;

/** Says a failure in words. */
public final class Failure {

    private Failure() {}

    /** What kind of thing failed and the innermost message, which names it. */
    public static String sentence(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String kind = innermost.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String message = innermost.getMessage();
        return message == null ? kind : message + " (" + kind + ")";
    }
}
