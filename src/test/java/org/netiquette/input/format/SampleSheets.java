package org.netiquette.input.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheet;
import org.netiquette.sheet.Sheets;

/** Reads sample sheets the way an account is read: by the first format that knows a header in them. */
public final class SampleSheets {

    private SampleSheets() {}

    /** What became of each row of a sample below the test resources. */
    public static <T> List<Outcome<T>> read(String resource, List<? extends RowFormat<T>> formats) throws IOException {
        String base = resource.substring(resource.lastIndexOf('/') + 1);
        InputStream bytes = Objects.requireNonNull(SampleSheets.class.getResourceAsStream(resource), resource);
        List<Outcome<T>> outcomes = new ArrayList<>();
        try (Sheet sheet = Sheets.open(base, bytes, it -> formats.stream().anyMatch(f -> f.recognises(base, it)))
                .orElseThrow(() -> new AssertionError("No format knows " + base))) {
            RowFormat<T> format = formats.stream()
                    .filter(it -> it.recognises(base, sheet.header()))
                    .findFirst()
                    .orElseThrow();
            sheet.forEachRemaining(it -> outcomes.add(format.read((Row) it)));
        }
        return outcomes;
    }

    /** Whether a format finds its header in a sample. */
    public static boolean knows(RowFormat<?> format, String resource) throws IOException {
        InputStream bytes = Objects.requireNonNull(SampleSheets.class.getResourceAsStream(resource), resource);
        String base = resource.substring(resource.lastIndexOf('/') + 1);
        return Sheets.open(base, bytes, it -> format.recognises(base, it)).isPresent();
    }

    /** The records of the rows that are used. */
    public static <T> List<T> used(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .filter(it -> it instanceof Outcome.Used<T>)
                .map(it -> ((Outcome.Used<T>) it).value())
                .toList();
    }

    /** The remarks about one row. */
    public static <T> List<String> remarks(Outcome<T> outcome) {
        return ((Outcome.Used<T>) outcome).remarks();
    }

    /** A row of a sheet that is not there: columns and cells divided by {@code |}. */
    public static Row row(String columns, String cells) {
        Header header = Header.of(List.of(columns.split("\\|", -1)));
        return new Row(new Place("people.csv", 2), header, List.of(cells.split("\\|", -1)));
    }
}
