package org.netiquette.jobs;

/** Says a failure in words. */
final class Failure {

    private Failure() {}

    /** The innermost message, which names the thing that failed; the class where there is none. */
    static String sentence(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message;
    }
}
