package org.netiquette.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        String csv = "Name,Town,Note\nAda,Ghent,x\n".replace(",", separator);

        assertThat(read(csv)).containsExactly("2: Ada|Ghent|x");
    }

    @Test
    void readsEveryEncoding() throws IOException {
        String csv = "Name,Town,Note\nZoë,Liège,“x”\n";

        assertThat(read(csv.getBytes(UTF_8))).containsExactly("2: Zoë|Liège|“x”");
        assertThat(read(("\uFEFF" + csv).getBytes(UTF_8))).containsExactly("2: Zoë|Liège|“x”");
        assertThat(read(("\uFEFF" + csv).getBytes(UTF_16LE))).containsExactly("2: Zoë|Liège|“x”");
        assertThat(read(("\uFEFF" + csv).getBytes(UTF_16BE))).containsExactly("2: Zoë|Liège|“x”");
        assertThat(read(csv.getBytes(UTF_16LE))).containsExactly("2: Zoë|Liège|“x”");
        assertThat(read(csv.getBytes(Charset.forName("windows-1252")))).containsExactly("2: Zoë|Liège|“x”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEnd(String lineEnd) throws IOException {
        assertThat(read("Name,Town,Note\nAda,Ghent,x\nTom,Bruges,y".replace("\n", lineEnd)))
                .containsExactly("2: Ada|Ghent|x", "3: Tom|Bruges|y");
    }

    @Test
    void countsPhysicalLines() throws IOException {
        assertThat(read("Name,Town,Note\nAda,Ghent,\"one\n\"\"two\"\"\r\nthree\"\n\nTom,\"Bruges, B\",\n"))
                .containsExactly("2: Ada|Ghent|one\n\"two\"\r\nthree", "6: Tom|Bruges, B|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes:\n\"One, two, see https://a.example, and more\"\n\n",
                "\n\n",
                "Notes:,text\n",
                "Notes:\n\"a note\nover, two\nlines\"\n\n",
                "Notes:\n\"a note that is never closed\n\n",
                "sep=,\n"
            })
    void passesOverPreambles(String preamble) throws IOException {
        assertThat(read(preamble + "Name,Town,Note\nAda,Ghent,x\n"))
                .singleElement()
                .asString()
                .endsWith(": Ada|Ghent|x");
    }

    @Test
    void findsNoHeaderWhereNoneIs() throws IOException {
        assertThat(open("Name,Street\nAda,Ghent\n".getBytes(UTF_8))).isEmpty();
        assertThat(open(("x\n".repeat(20) + "Name,Town,Note\n").getBytes(UTF_8)))
                .isEmpty();
        assertThat(open(new byte[0])).isEmpty();
    }

    @Test
    void toleratesSeparatorsAtTheEnd() throws IOException {
        assertThat(read("Name,Town,Note,\nAda,Ghent,x,\nTom,Bruges,y\nUma,Ostend,z,,\n"))
                .containsExactly("2: Ada|Ghent|x|", "3: Tom|Bruges|y", "4: Uma|Ostend|z||");
    }

    @Test
    void namesRaggedRows() throws IOException {
        assertThat(read("Name,Town,Note\nAda,Ghent\nTom,Bruges,y,z\nUma,Ostend,x\n"))
                .containsExactly(
                        "2! The row has 2 cells, but must have 3 like the header",
                        "3! The row has 4 cells, but must have 3 like the header",
                        "4: Uma|Ostend|x");
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNeverClosed() throws IOException {
        assertThat(read("Name,Town,Note\nAda,\"Ghent,x\nTom,Bruges,y\nUma,Ostend,z\n"))
                .containsExactly(NEVER_CLOSED, "3: Tom|Bruges|y", "4: Uma|Ostend|z");
    }

    @Test
    void losesOnlyTheRowWhoseQuoteSeemsClosedByALaterOne() throws IOException {
        assertThat(read("Name,Town,Note\nAda,\"Ghent,x\nTom,Bruges,y\nUma,\"Ostend, B\",z\nLea,Ypres,\n"))
                .containsExactly(NEVER_CLOSED, "3: Tom|Bruges|y", "4: Uma|Ostend, B|z", "5: Lea|Ypres|");
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNeverClosedWhereAllCellsAreQuoted() throws IOException {
        assertThat(read("\"Name\",\"Town\",\"Note\"\n\"Ada\",\"Ghent\",\"x\n\"Tom\",\"Bruges\",\"y\nz\"\n"))
                .containsExactly(NEVER_CLOSED, "3: Tom|Bruges|y\nz");
    }

    @Test
    void losesOneRowWhenARowOfSeveralLinesHasTooFewCells() throws IOException {
        assertThat(read("Name,Town,Note\nAda,\"Ghent\nB\nE\"\nTom,Bruges,\"y\nz\"\n"))
                .containsExactly("2! The row has 2 cells, but must have 3 like the header", "5: Tom|Bruges|y\nz");
    }

    @Test
    void namesTextAfterAClosingQuote() throws IOException {
        assertThat(read("Name,Town,Note\n\"Ada\" A,Ghent,x\nTom,Bruges,y\n"))
                .containsExactly(
                        "2! A cell goes on after its closing quote, but must end there; quotes inside a cell are doubled",
                        "3: Tom|Bruges|y");
    }

    @Test
    void keepsQuotesInsideAPlainCell() throws IOException {
        assertThat(read("Name,Town,Note\nAda \"Nina\" Roth,Ghent,5\"\n"))
                .containsExactly("2: Ada \"Nina\" Roth|Ghent|5\"");
    }

    @Test
    void namesRowsWithNulCharacters() throws IOException {
        assertThat(read("Name,Town,Note\nA\0da,Ghent,x\nTom,Bruges,y\n"))
                .containsExactly("2! The row has NUL characters, but must be text", "3: Tom|Bruges|y");
    }

    @Test
    void survivesHugeLinesAndCells() throws IOException {
        String huge = "x".repeat(20 << 20);
        String manyLines = "line of text\n".repeat(200_000);

        assertThat(read("Name,Town,Note\nAda,Ghent," + huge + "\nTom,Bruges,y\n"))
                .containsExactly(
                        "2! The line is longer than 1048576 characters, but must be shorter", "3: Tom|Bruges|y");
        assertThat(read("Name,Town,Note\nAda,Ghent,\"" + manyLines + "\"\nTom,Bruges,y\n"))
                .containsExactly(NEVER_CLOSED, "200003: Tom|Bruges|y");
    }

    @Test
    void refusesRowsOfMereSeparators() throws IOException {
        assertThat(read("Name,Town,Note\n\"a\"" + ",".repeat(500_000) + "\nTom,Bruges,y\n"))
                .containsExactly("2! The row has 500001 cells, but must have at most 2000", "3: Tom|Bruges|y");
    }

    private static final String NEVER_CLOSED =
            "2! A quote opens here and is not closed, but a cell that begins with a quote must end with one";

    private static List<String> read(String csv) throws IOException {
        return read(csv.getBytes(UTF_8));
    }

    private static List<String> read(byte[] csv) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Sheet sheet = open(csv).orElseThrow()) {
            while (sheet.hasNext()) {
                lines.add(text(sheet.next()));
            }
        }
        return lines;
    }

    private static String text(Line line) {
        return line instanceof Row row
                ? row.place().line() + ": " + String.join("|", row.cells())
                : line.place().line() + "! " + ((Damage) line).problem();
    }

    private static Optional<Sheet> open(byte[] csv) throws IOException {
        return Sheets.open("people.csv", new ByteArrayInputStream(csv), header -> header.has("name", "town", "note"));
    }

    @Test
    void endsWhereTheStreamBreaksForGood() throws IOException {
        InputStream header = new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        byte[] filler = "3,4\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        InputStream whole =
                new SequenceInputStream(header, new SequenceInputStream(new ByteArrayInputStream(filler), broken));
        List<Line> lines = new ArrayList<>();
        try (Sheet sheet = Sheets.open("x.csv", whole, it -> it.has("a")).orElseThrow()) {
            sheet.forEachRemaining(line -> {
                lines.add(line);
                assertThat(lines).hasSizeLessThan(30_000);
            });
        }
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo(
                        new Damage(new Place("x.csv", 0), "The rest of the file cannot be read: the disk is gone", ""));
        assertThat(lines).filteredOn(Damage.class::isInstance).hasSize(1);
    }
}
