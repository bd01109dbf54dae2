package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** A rule folder that somebody edits, beside a copy from before. */
record EditedRules(Cli cli, Path folder) {

    /** The sample member under a copy of the shipped rules. */
    static EditedRules in(Path folder) {
        Cli cli = new Cli(folder).withSample().withOwnRules();
        Cli.copy(Path.of("rules"), folder.resolve("old"));
        return new EditedRules(cli, folder);
    }

    /** Whom the edits hit. */
    Ended diff(String... more) {
        var arguments = new ArrayList<>(
                List.of("rules", "diff", "--against", folder.resolve("old").toString(), "--as-of", "2026-11-24"));
        arguments.addAll(cli.folders());
        arguments.addAll(List.of(more));
        return Cli.execute(arguments.toArray(String[]::new));
    }

    void edit(String file, String from, String to) {
        Path path = cli.rules().resolve(file);
        String text = Cli.read(path);
        assertThat(text).contains(from);
        Cli.write(path, text.replace(from, to));
    }

    /** The rows of the sheet, of each the cells in these columns that are not empty. */
    List<String> changes(String... columns) throws IOException {
        return Sheets.table("changes.csv", sheet()).rows().stream()
                .map(row -> cells(row, columns))
                .toList();
    }

    Path sheet() {
        return cli.output().resolve("rules-diff/changes.csv");
    }

    private static String cells(Row row, String... columns) {
        return String.join(
                ", ",
                List.of(columns).stream()
                        .map(row::get)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /** What was said, wherever the folder lies. */
    String shown(String text) {
        return text.replace(folder.toString(), "FOLDER").replace("\r\n", "\n");
    }
}
