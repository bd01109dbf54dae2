package org.netiquette.rules.cases;

import java.util.List;
import java.util.stream.Stream;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/**
 * Whether the cases speak for every rule: each decides at least one case, and at least one other case, which differs from
 * it in one word, is decided by another.
 */
final class Coverage {

    private final List<String> words;
    private final List<RuleInfo> rules;
    private final List<RuleCase> cases;
    private final List<CaseResult> results;

    Coverage(Subject subject, List<RuleInfo> rules, List<RuleCase> cases, List<CaseResult> results) {
        this.words = subject.vocabulary().names();
        this.rules = rules;
        this.cases = cases;
        this.results = results;
    }

    List<Problem> problems() {
        return rules.stream().flatMap(this::problems).toList();
    }

    private Stream<Problem> problems(RuleInfo rule) {
        List<RuleCase> decided = decidedBy(rule);
        if (decided.isEmpty()) {
            return Stream.of(undecided(rule.file(), rule.id()));
        } else if (decided.stream().noneMatch(it -> isMissedNarrowly(it, rule))) {
            return Stream.of(Problem.at(
                    rule.file(),
                    0,
                    "No case misses " + rule.id() + " narrowly.",
                    "Maybe a line of cases.csv with one word changed and another rule named is missing."));
        }
        return Stream.empty();
    }

    static Problem undecided(String file, String rule) {
        return Problem.at(
                file,
                0,
                "No case is decided by " + rule + ".",
                "Maybe a line that names it is missing in cases.csv beside it.");
    }

    private List<RuleCase> decidedBy(RuleInfo rule) {
        return cases.stream()
                .filter(it -> it.rule().equals(rule.id()))
                .filter(it -> results.get(cases.indexOf(it)).passed())
                .toList();
    }

    private boolean isMissedNarrowly(RuleCase hit, RuleInfo rule) {
        return cases.stream()
                .filter(it -> !it.rule().equals(rule.id()) && !it.rule().isEmpty())
                .anyMatch(it -> differences(it, hit) == 1);
    }

    private long differences(RuleCase one, RuleCase other) {
        return words.stream().filter(it -> !one.cell(it).equals(other.cell(it))).count();
    }
}
