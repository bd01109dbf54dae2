package org.netiquette.memory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Does work in a thread beside the one that hands it over: one piece after the other in the order in which they come, and at most one at
 * a time, so that no more than two are ever held.
 */
final class Abreast {

    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    /** Begins a piece of work as soon as the one before is done; what went wrong with that one is thrown here. */
    void take(Runnable next) {
        finish();
        work = CompletableFuture.runAsync(next);
    }

    /** Waits for what was begun; what went wrong with it is thrown here. */
    void finish() {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
