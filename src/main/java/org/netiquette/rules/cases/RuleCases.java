package org.netiquette.rules.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;
import org.netiquette.sheet.Table;

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
        Path layer = policy.equals(RuleFolder.COMMON_POLICY)
                ? folder.path()
                : folder.path().resolve("policies").resolve(policy);
        return run(book, layer);
    }

    /**
     * Runs the cases of an account's own rules, on top of a policy.
     *
     * @throws org.netiquette.sheet.Problems when there is no such policy, or its rules cannot be used
     */
    public CaseReport account(String policy, String account) {
        RuleBook book = folder.book(policy, account, cacheDir);
        return folder.accounts().contains(account)
                ? run(book, folder.path().resolve("my").resolve(account))
                : new CaseReport(List.of(), List.of());
    }

    private CaseReport run(RuleBook book, Path layer) {
        return CaseReport.of(Subject.ALL.stream()
                .map(it -> run(book, it, layer.resolve(it.folder())))
                .toList());
    }

    private CaseReport run(RuleBook book, Subject subject, Path place) {
        List<Problem> missing = new ArrayList<>();
        List<RuleCase> cases = rows(place.resolve("cases.csv"), subject, missing).stream()
                .map(it -> new RuleCase(it, subject))
                .toList();
        List<CaseResult> results =
                cases.stream().map(it -> new Trial(book, it).result()).toList();
        missing.addAll(new Coverage(subject, rulesIn(place, book), cases, results).problems());
        return new CaseReport(results, missing);
    }

    private List<RuleInfo> rulesIn(Path place, RuleBook book) {
        String shown = folder.shown(place) + "/";
        return book.rules().stream().filter(it -> it.file().startsWith(shown)).toList();
    }

    private List<Row> rows(Path file, Subject subject, List<Problem> problems) {
        String shown = folder.shown(file);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Table table = Sheets.table(shown, file);
            problems.addAll(columns(table.header(), subject, shown));
            table.damages().forEach(it -> problems.add(Problem.of(it.place(), it.problem())));
            return table.rows();
        } catch (IOException e) {
            problems.add(Problem.at(shown, 0, "The cases cannot be read: " + e.getMessage(), ""));
            return List.of();
        }
    }

    private static List<Problem> columns(Header header, Subject subject, String file) {
        List<String> known = Stream.concat(subject.vocabulary().names().stream(), RuleCase.OTHER_COLUMNS.stream())
                .toList();
        List<String> simple = known.stream().map(Header::simple).toList();
        return header.names().stream()
                .filter(it -> !simple.contains(Header.simple(it)))
                .map(it -> Problem.at(
                        file,
                        1,
                        "The column (" + it + ") must be a word, expected, rule or row.",
                        Nearest.to(it, known)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("")))
                .toList();
    }
}
