package org.netiquette.input.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Row;

/** Nothing that stands in a sheet or in {@code purpose.yaml} makes reading throw. */
class AnyInputTest {

    private static final long SEED = 20261122;
    private static final List<String> PIECES = List.of(
            ": ",
            "- ",
            "\n",
            "\t",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a ",
            "!!x ",
            "! ",
            "? ",
            "<<: ",
            "|\n",
            ">\n",
            "---\n",
            "%",
            "\"",
            "'",
            "#",
            "\u0000",
            "\u0085",
            "\uFEFF",
            "\\x",
            "seeks",
            "search: {",
            "time_zone: ");
    private static final List<String> CELLS = List.of(
            "",
            "yes",
            "maybe",
            "https://www.linkedin.com/in/a%ff",
            "https://www.linkedin.com/in/%25%32",
            "https://linkedin.com/in/ACoAAA1",
            "999999999999",
            "12 other mutual connections",
            ";;;",
            ", and , and",
            "\uD800",
            "'=1+1",
            "trusted",
            "\u0000");

    private static String mutated(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(result.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> result.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> result.delete(at, Math.min(result.length(), at + random.nextInt(20)));
                default -> result.insert(at, (char) random.nextInt(256));
            }
        }
        return result.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose.yaml", "purpose-odd.yaml"})
    void readsAnyPurpose(String name) throws IOException {
        Random random = new Random(SEED);
        try (InputStream in = Objects.requireNonNull(AnyInputTest.class.getResourceAsStream("/people/" + name), name)) {
            String text = new String(in.readAllBytes(), ISO_8859_1);
            for (int i = 0; i < 2_000; i++) {
                byte[] bytes = mutated(text, random).getBytes(ISO_8859_1);
                PurposeFile.Read read = PurposeFile.read(name, new ByteArrayInputStream(bytes));

                boolean said = !read.purpose().equals(Purpose.unstated());
                assertThat(said || !read.remarks().isEmpty() || text.isBlank()).isTrue();
            }
        }
    }

    @Test
    void readsAnyRow() {
        Random random = new Random(SEED);
        List<String> names =
                Stream.concat(Column.all(), Stream.of("", "x", "Given Name")).toList();
        for (RowFormat<?> format : List.of(new PeopleFormat(), new GroupFormat(), new TargetFormat())) {
            for (int i = 0; i < 2_000; i++) {
                Header header = Header.of(picked(names, random));
                List<String> cells = Stream.concat(picked(CELLS, random).stream(), Stream.of(mutated("yes", random)))
                        .toList();

                assertThat(format.read(new Row(new Place("any.csv", 2), header, cells)))
                        .isNotNull();
                format.recognises("groups.csv", header);
            }
        }
    }

    private static List<String> picked(List<String> from, Random random) {
        return Stream.generate(() -> from.get(random.nextInt(from.size())))
                .limit(random.nextInt(25))
                .toList();
    }
}
