package org.netiquette.memory;

import java.sql.SQLException;

/** The database under the state folder did not answer as it must. */
public final class MemoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MemoryFailure(SQLException cause) {
        super("The memory could not be read or written: " + cause.getMessage(), cause);
    }
}
