package org.netiquette.rules.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/**
 * Runs the cases that lie beside the rules: those of the common folder under the policy {@code quality}, those of a policy
 * under that policy, those of an account under its own rules.
 */
public final class RuleCases {

    private final RuleFolder folder;
    private final Path cacheDir;

    /**
     * Cases of a rule folder.
     *
     * @param cacheDir where compiled books are kept
     */
    public RuleCases(RuleFolder folder, Path cacheDir) {
        this.folder = folder;
        this.cacheDir = cacheDir;
    }

    /**
     * Runs the cases of one policy.
     *
     * @throws org.netiquette.sheet.Problems when there is no such policy, or its rules cannot be used
     */
    public CaseReport policy(String policy) {
        RuleBook book = folder.book(policy, "", cacheDir);
        return run(book, folder.layer(policy, ""));
    }

    /**
     * Runs the cases of an account's own rules, on top of a policy.
     *
     * @throws org.netiquette.sheet.Problems when there is no such policy, or its rules cannot be used
     */
    public CaseReport account(String policy, String account) {
        RuleBook book = folder.book(policy, account, cacheDir);
        return folder.accounts().contains(account)
                ? run(book, folder.layer("", account))
                : new CaseReport(List.of(), List.of());
    }

    private CaseReport run(RuleBook book, Path layer) {
        return CaseReport.of(Subject.ALL.stream()
                .map(it -> run(book, it, layer.resolve(it.folder())))
                .toList());
    }

    private CaseReport run(RuleBook book, Subject subject, Path place) {
        List<Problem> missing = new ArrayList<>();
        List<RuleCase> cases = CaseFile.in(folder, place, subject).cases(missing);
        List<CaseResult> results =
                cases.stream().map(it -> new Trial(book, it).result()).toList();
        missing.addAll(new Coverage(subject, rulesIn(place, book), cases, results).problems());
        return new CaseReport(results, missing);
    }

    private List<RuleInfo> rulesIn(Path place, RuleBook book) {
        String shown = folder.shown(place) + "/";
        return book.rules().stream().filter(it -> it.file().startsWith(shown)).toList();
    }
}
