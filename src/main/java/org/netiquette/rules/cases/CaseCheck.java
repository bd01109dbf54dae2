package org.netiquette.rules.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.verdict.Verdict;

/** Whether the case files of a folder can be read, name rules that there are, and leave none out; no case is run. */
public final class CaseCheck {

    private final RuleFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private int cases;

    private CaseCheck(RuleFolder folder) {
        this.folder = folder;
    }

    /** Checks the case files of the common rules, of every policy and of every account. */
    public static CaseCheck of(RuleFolder folder) {
        CaseCheck check = new CaseCheck(folder);
        for (String policy : folder.policies()) {
            check.layer(folder.layer(policy, ""), folder.sound(policy, ""), folder.ids(policy, ""));
        }
        for (String account : folder.accounts()) {
            Map<String, CheckedRule> rules = new TreeMap<>();
            Set<String> ids = new HashSet<>();
            folder.policies().forEach(policy -> {
                folder.sound(policy, account).forEach(it -> rules.put(it.file(), it));
                ids.addAll(folder.ids(policy, account));
            });
            check.layer(folder.layer("", account), rules.values(), ids);
        }
        return check;
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many cases there are. */
    public int cases() {
        return cases;
    }

    private void layer(Path layer, Collection<CheckedRule> rules, Set<String> known) {
        for (Subject subject : Subject.ALL) {
            Path place = layer.resolve(subject.folder());
            List<RuleCase> read = CaseFile.in(folder, place, subject).cases(problems);
            cases += read.size();
            read.forEach(it -> check(it, known));
            Set<String> named = read.stream().map(RuleCase::rule).collect(Collectors.toSet());
            String shown = folder.shown(place) + "/";
            rules.stream()
                    .filter(it -> it.file().startsWith(shown) && !named.contains(it.id()))
                    .forEach(it -> problems.add(Coverage.undecided(it.file(), it.id())));
        }
    }

    private void check(RuleCase ruleCase, Set<String> known) {
        try {
            ruleCase.requireFacts();
            Verdict unused = ruleCase.expected();
        } catch (IllegalArgumentException e) {
            problem(ruleCase, String.valueOf(e.getMessage()), "");
        }
        String rule = ruleCase.rule();
        if (!rule.isEmpty() && !known.contains(rule)) {
            problem(ruleCase, "The rule (" + rule + ") must be a rule of this book.", Nearest.maybe(rule, known));
        }
    }

    private void problem(RuleCase ruleCase, String sentence, String maybe) {
        problems.add(
                Problem.at(ruleCase.row().place().file(), ruleCase.row().place().line(), sentence, maybe));
    }
}
