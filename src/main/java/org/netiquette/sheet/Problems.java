package org.netiquette.sheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with files that people edit, collected so that everything can be mended at once. */
public final class Problems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> all;

    /** @param problems at least one, in any order */
    public Problems(Collection<Problem> problems) {
        super(problems.stream()
                .distinct()
                .sorted(Problem.BY_PLACE)
                .map(Problem::text)
                .collect(Collectors.joining("\n")));
        this.all = problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    /** Throws what was collected, if anything was. */
    public static void throwIfAny(Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }

    /** The problems by file and line. */
    public List<Problem> all() {
        return all;
    }
}
