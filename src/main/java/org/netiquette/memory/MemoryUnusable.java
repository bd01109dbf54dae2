package org.netiquette.memory;

/** The memory cannot be used as it is; the message says in a line or two what to do. Nothing was changed. */
public final class MemoryUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MemoryUnusable(String message) {
        super(message);
    }
}
