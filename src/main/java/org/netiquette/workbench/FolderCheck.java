package org.netiquette.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.jobs.NightRules;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.cases.CaseCheck;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.danger.Dangers;
import org.netiquette.rules.danger.Pool;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Goes through everything in a rule folder, and never stops at the first problem. */
public final class FolderCheck {

    /**
     * What was found.
     *
     * @param problems what the night would refuse, or would pass over in silence, by file and line
     * @param dangers what is sound and may yet be a slip, by file and line
     * @param rules how many rules passed the check
     * @param cases how many cases were read
     * @param seenOn by which facts was told whom the rules hit, as a sentence
     */
    public record Report(List<Problem> problems, List<Problem> dangers, int rules, int cases, String seenOn) {

        public Report {
            problems = List.copyOf(problems);
            dangers = List.copyOf(dangers);
        }

        /** Whether there is nothing to mend. */
        public boolean isSound() {
            return problems.isEmpty() && dangers.isEmpty();
        }
    }

    private final RuleFolder folder;
    private final FactsAtHand facts;

    private FolderCheck(RuleFolder folder, FactsAtHand facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /**
     * Checks a rule folder.
     *
     * @param policy the only policy to look at what rules do together; empty for all
     * @throws Problems when there is no such folder, or no such policy
     */
    public static Report of(Path rules, Optional<String> policy, Path input, Path state) {
        RuleFolder folder = RuleFolder.open(rules);
        policy.ifPresent(folder::requirePolicy);
        return new FolderCheck(folder, new FactsAtHand(input, state)).report(policy);
    }

    private Report report(Optional<String> policy) {
        List<Problem> problems = new ArrayList<>(StrayFiles.in(folder));
        Optional<NightRules> night = load(problems);
        CaseCheck cases = CaseCheck.of(folder);
        problems.addAll(cases.problems());
        List<Pool> pools = facts.pools(night);
        Map<String, List<CheckedRule>> books = books(policy);
        return new Report(
                problems.stream().distinct().sorted().toList(),
                new Dangers(folder.shown(), books, pools, night.isPresent()).problems(),
                (int) books.values().stream()
                        .flatMap(List::stream)
                        .map(CheckedRule::file)
                        .distinct()
                        .count(),
                cases.cases(),
                facts.sentence());
    }

    private Optional<NightRules> load(List<Problem> problems) {
        try {
            return Optional.of(NightRules.load(folder, facts.cache()));
        } catch (Problems found) {
            problems.addAll(found.all());
            return Optional.empty();
        }
    }

    private Map<String, List<CheckedRule>> books(Optional<String> asked) {
        Map<String, List<CheckedRule>> books = new LinkedHashMap<>();
        List<String> policies = asked.map(List::of).orElseGet(folder::policies);
        policies.forEach(it -> books.put("policy " + it, folder.sound(it, "")));
        Stream<String> accounts = folder.accounts().stream();
        accounts.forEach(account -> policies.forEach(policy ->
                books.put("policy " + policy + " with the rules of " + account, folder.sound(policy, account))));
        return books;
    }
}
