package org.netiquette.sheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with files that people edit, by file and line, so that everything can be mended at once. */
public final class Problems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> all;

    /** Takes at least one problem, in any order. */
    public Problems(Collection<Problem> problems) {
        super(problems.stream().distinct().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.all = problems.stream().distinct().sorted().toList();
    }

    /** Throws what was collected, if anything was. */
    public static void throwIfAny(Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }

    /** What is wrong. */
    public List<Problem> all() {
        return all;
    }
}
