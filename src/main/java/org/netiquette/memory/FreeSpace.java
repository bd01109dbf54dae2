package org.netiquette.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the disk has room for a night. HSQLDB goes on for a while when it has not, and loses what it said was kept; so it is
 * looked at before the memory is opened.
 */
final class FreeSpace {

    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST = 16 * MEGABYTE;

    private FreeSpace() {}

    static void check(Path state) {
        try {
            Path data = state.resolve("memory.data");
            long size = Files.exists(data) ? Files.size(data) : 0;
            check(state, Files.getFileStore(state).getUsableSpace(), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A night may write the data anew twice: once as it goes on, once when it is compacted. */
    static void check(Path state, long free, long size) {
        long needed = LEAST + 2 * size;
        if (free < needed) {
            throw new MemoryUnusable(
                    "The disk of the state folder «%s» has %d MB left, but must have %d MB.%nMaybe make room, or name another state folder with --state."
                            .formatted(state, free / MEGABYTE, needed / MEGABYTE));
        }
    }
}
