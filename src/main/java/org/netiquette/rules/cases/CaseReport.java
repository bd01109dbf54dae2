package org.netiquette.rules.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.sheet.Problem;

/**
 * The cases of some folders of rules.
 *
 * @param results one for each case, in the order of the files
 * @param missing what the cases leave out: rules that decide none, or that none misses narrowly; and files that cannot be
 *     read
 */
public record CaseReport(List<CaseResult> results, List<Problem> missing) {

    public CaseReport {
        results = List.copyOf(results);
        missing = List.copyOf(missing);
    }

    /** Whether every case holds and no rule is left out. */
    public boolean passed() {
        return problems().isEmpty();
    }

    /** Everything to put right, by file and line. */
    public List<Problem> problems() {
        return Stream.concat(results.stream().map(CaseResult::failure).flatMap(Optional::stream), missing.stream())
                .sorted()
                .toList();
    }

    static CaseReport of(List<CaseReport> parts) {
        return new CaseReport(
                parts.stream().flatMap(it -> it.results().stream()).toList(),
                parts.stream().flatMap(it -> it.missing().stream()).toList());
    }
}
