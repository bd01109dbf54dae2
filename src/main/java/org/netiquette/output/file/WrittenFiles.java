package org.netiquette.output.file;

import java.util.Optional;

/** Remembers what we wrote where; the memory keeps it from night to night. */
public interface WrittenFiles {

    /** SHA-256 in hex of a file as we wrote it; empty for one that we never wrote. */
    Optional<String> written(String path);

    /** Takes note of a file that was written. */
    void remember(String path, String sha256);
}
