package org.netiquette.rules.danger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.netiquette.rules.check.Accepted;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Danger;
import org.netiquette.rules.possible.TooManyCases;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/** The dangers of all rules of a folder, those that a rule file accepts left out. */
public final class Dangers {

    /** From this share on a rule hits nearly everybody. */
    private static final double NEARLY = 0.9;

    /** Of fewer facts no share is worth a word. */
    private static final int FEWEST = 10;

    private final Map<String, List<CheckedRule>> books;
    private final Supplier<List<Pool>> pools;
    private final List<CheckedRule> rules;
    private final String folder;
    private final boolean complete;

    /**
     * Rules by the name of their book, such as a policy.
     *
     * @param folder name of the rule folder, for messages
     * @param pools gives the facts at hand; asked for when nothing else is left to do, so that they may take their time
     * @param complete whether no rule is missing; else nothing is said of what rules do together
     */
    public Dangers(String folder, Map<String, List<CheckedRule>> books, Supplier<List<Pool>> pools, boolean complete) {
        this.complete = complete;
        this.folder = folder;
        this.books = new LinkedHashMap<>(books);
        this.pools = pools;
        this.rules = List.copyOf(books.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(CheckedRule::file, it -> it, (one, same) -> one, TreeMap::new))
                .values());
    }

    /** The dangers by file and line, and lines that accept a danger which is none. */
    public List<Problem> problems() {
        List<Warning> warnings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Subject subject : complete ? Subject.ALL : List.<Subject>of()) {
            try {
                warnings.addAll(together(subject, problems));
            } catch (TooManyCases e) {
                problems.add(tooMany(subject));
            }
        }
        rules.forEach(it -> warnings.addAll(alone(it)));
        warnings.stream().filter(it -> !it.isAccepted()).map(Warning::problem).forEach(problems::add);
        rules.forEach(it -> problems.addAll(needless(it, warnings)));
        return problems.stream().distinct().sorted().toList();
    }

    private List<Warning> alone(CheckedRule rule) {
        List<Warning> warnings = new ArrayList<>(new AloneCheck(rule).warnings());
        if (warnings.isEmpty()) {
            hitsNearlyAll(rule).ifPresent(warnings::add);
        }
        return warnings;
    }

    private Optional<Warning> hitsNearlyAll(CheckedRule rule) {
        List<Pool> telling = telling(rule.subject());
        boolean all = telling.stream().allMatch(it -> it.hits(rule) >= NEARLY * it.size(rule.subject()));
        return telling.isEmpty() || !all
                ? Optional.empty()
                : Optional.of(Warning.of(
                        Danger.HITS_EVERYONE,
                        rule,
                        "The rule speaks of nearly everybody: "
                                + telling.stream().map(it -> it.share(rule)).collect(Collectors.joining(", "))
                                + ".",
                        "Maybe a condition is missing."));
    }

    private List<Pool> telling(Subject subject) {
        return pools.get().stream().filter(it -> it.size(subject) >= FEWEST).toList();
    }

    private List<Warning> together(Subject subject, List<Problem> problems) {
        Together together = new Together(folder, subject);
        books.forEach(together::add);
        together.uncovered().ifPresent(problems::add);
        return together.warnings();
    }

    private Problem tooMany(Subject subject) {
        return Problem.at(
                folder + "/" + subject.folder(),
                0,
                "The rules tell so many cases apart that they cannot all be gone through.",
                "Maybe one with many texts can be said in two.");
    }

    /** Without facts at hand nobody can tell whom a rule hits. */
    private List<Problem> needless(CheckedRule rule, List<Warning> warnings) {
        return rule.accepted().stream()
                .filter(it -> canBeTold(it.danger(), rule.subject()))
                .filter(accepted -> warnings.stream().noneMatch(it -> it.isMeantBy(rule, accepted)))
                .map(it -> needless(rule, it))
                .toList();
    }

    private boolean canBeTold(Danger danger, Subject subject) {
        return switch (danger) {
            case HITS_EVERYONE -> !telling(subject).isEmpty();
            case ALWAYS_OUTVOTED, CONTRADICTS -> complete;
            case EMPTY_VALUE, NEVER_FIRES -> true;
        };
    }

    private static Problem needless(CheckedRule rule, Accepted accepted) {
        return Problem.at(
                rule.file(),
                accepted.line(),
                "What is accepted here (" + accepted.danger().text() + ") is not the case.",
                "Maybe the line can go.");
    }
}
