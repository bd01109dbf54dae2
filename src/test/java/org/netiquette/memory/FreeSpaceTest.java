package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {

    private static final long MEGABYTE = 1L << 20;

    @Test
    void refusesADiskThatIsAllButFull() {
        assertThatThrownBy(() -> FreeSpace.check(Path.of("state"), 3 * MEGABYTE, 5 * MEGABYTE))
                .isInstanceOf(MemoryUnusable.class)
                .hasMessage("The disk of the state folder «state» has 3 MB left, but must have 26 MB.%n".formatted()
                        + "Maybe make room, or name another state folder with --state.");
    }

    @Test
    void letsPassWhatHasRoom() {
        assertThatCode(() -> FreeSpace.check(Path.of("state"), 26 * MEGABYTE, 5 * MEGABYTE))
                .doesNotThrowAnyException();
    }
}
