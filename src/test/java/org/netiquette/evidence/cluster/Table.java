package org.netiquette.evidence.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** A table as people write it, for tests. */
final class Table {

    private Table() {}

    /** Reads the lines; what is wrong with them, as messages show it. */
    static String problems(Path folder, List<String> lines, Function<Row, Optional<Problem>> add) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), lines);
        return Sheets.table("table.csv", file).rows().stream()
                .flatMap(it -> add.apply(it).stream())
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Reads lines that nothing is wrong with. */
    static void read(Path folder, List<String> lines, Function<Row, Optional<Problem>> add) throws IOException {
        assertThat(problems(folder, lines, add)).isEmpty();
    }

    static Titles titles(Path folder, String... lines) throws IOException {
        Titles titles = new Titles();
        read(folder, with("title,says,field", lines), titles::add);
        return titles;
    }

    static Companies companies(Path folder, String... lines) throws IOException {
        Companies companies = new Companies();
        read(folder, with("company,says,industry", lines), companies::add);
        return companies;
    }

    static ClusterTable clusters(Path folder, String... lines) throws IOException {
        ClusterTable clusters = new ClusterTable();
        read(folder, with("kind,name,where,says", lines), clusters::add);
        return clusters;
    }

    static List<String> with(String header, String... lines) {
        List<String> all = new ArrayList<>(List.of(header));
        all.addAll(List.of(lines));
        return all;
    }
}
