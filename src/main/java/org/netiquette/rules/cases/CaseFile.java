package org.netiquette.rules.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;
import org.netiquette.sheet.Table;

/**
 * A {@code cases.csv}, which need not be there.
 *
 * @param shown its path as the user knows it
 */
record CaseFile(Path file, String shown, Subject subject) {

    static CaseFile in(RuleFolder folder, Path place, Subject subject) {
        Path file = place.resolve("cases.csv");
        return new CaseFile(file, folder.shown(file), subject);
    }

    /** Its cases; what of it cannot be read is added to the problems. */
    List<RuleCase> cases(List<Problem> problems) {
        return rows(problems).stream().map(it -> new RuleCase(it, subject)).toList();
    }

    private List<Row> rows(List<Problem> problems) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Table table = Sheets.table(shown, file);
            problems.addAll(columns(table.header()));
            table.damages().forEach(it -> problems.add(Problem.of(it.place(), it.problem())));
            return table.rows();
        } catch (IOException e) {
            problems.add(Problem.at(shown, 0, "The cases cannot be read: " + e.getMessage(), ""));
            return List.of();
        }
    }

    private List<Problem> columns(Header header) {
        List<String> known = Stream.concat(subject.vocabulary().names().stream(), RuleCase.OTHER_COLUMNS.stream())
                .toList();
        List<String> simple = known.stream().map(Header::simple).toList();
        return header.names().stream()
                .filter(it -> !simple.contains(Header.simple(it)))
                .map(it -> Problem.at(
                        shown,
                        1,
                        "The column (" + it + ") must be a word, expected, rule or row.",
                        Nearest.maybe(it, known)))
                .toList();
    }
}
