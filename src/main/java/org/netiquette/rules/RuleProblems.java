package org.netiquette.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.rules.check.Problem;

/** Rule files cannot be used. Holds what is wrong with all of them, by file and line. */
public final class RuleProblems extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** All problems, in any order. */
    public RuleProblems(Collection<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** What is wrong, sorted by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
