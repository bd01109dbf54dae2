package org.netiquette.output.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Addressee;
import org.netiquette.output.Reported;
import org.netiquette.verdict.Verdict;

/** Apache POI opens the workbook, which shares no code with the library that writes it. */
class BooksTest {

    private static final AccountReport ONE =
            Reported.of(Reported.advice("Ann Li", "Hello there", Verdict.ASK, "Hi Ann,\n\nMay I ask?"));

    @Test
    void beginsWithWhatToDoToday() throws IOException {
        try (XSSFWorkbook book = book(ONE, Reported.ENGLISH)) {
            assertThat(names(book)).containsExactly("Summary", "Invitations", "Outreach", "To check", "Rejected");
            assertThat(texts(book.getSheetAt(0)))
                    .containsSubsequence(
                            "Your network today",
                            "Marieke Vandael",
                            "Ask",
                            "1.0",
                            "What to do today: 1 thing to do",
                            "Ask",
                            "Ann Li",
                            "it is unclear: Ann Li",
                            "Hi Ann,\n\nMay I ask?");
        }
    }

    @Test
    void hasSheetsForWhatTheMemberHasSentAndForGroups() throws IOException {
        try (XSSFWorkbook book = book(Reported.outgoing("=Welders"), Reported.ENGLISH)) {
            assertThat(names(book))
                    .containsExactly(
                            "Summary",
                            "Invitations",
                            "Outreach",
                            "To check",
                            "Your own invitations",
                            "Groups",
                            "Rejected");
            assertThat(texts(book.getSheet("Your own invitations")))
                    .startsWith(
                            "Invitations", "Sent", "Accepted", "Waiting", "Unanswered", "with a note", "30.0", "12.0");
            assertThat(texts(book.getSheet("Groups"))).containsSequence("=Welders", "yes", "12.0", "7.0", "2.0");
        }
    }

    @Test
    void isMadeToBeReadAndPrinted() throws IOException {
        try (XSSFWorkbook book = book(ONE, Reported.ENGLISH)) {
            XSSFSheet sheet = book.getSheet("Invitations");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:M2");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            Row row = sheet.getRow(1);
            assertThat(row.getCell(0).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            assertThat(row.getCell(1).getHyperlink().getAddress()).isEqualTo("https://www.linkedin.com/in/ann");
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 1, 0, 0));
            assertThat(row.getCell(3).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void asksForTheMembersOwnVerdict() throws IOException {
        AccountReport report = Reported.of(
                Reported.advice("Ann Li", "", Verdict.ASK, ""), Reported.decided("Bo Ray", Verdict.DECLINE));
        try (XSSFWorkbook book = book(report, new Addressee("Marieke", "de", List.of()))) {
            XSSFSheet sheet = book.getSheet("Einladungen");
            int last = sheet.getRow(0).getLastCellNum() - 1;
            assertThat(texts(sheet, last)).containsExactly("my_verdict", "", "DECLINE");
            assertThat(sheet.getDataValidations()).hasSize(1);
            var offer = sheet.getDataValidations().get(0);
            assertThat(offer.getValidationConstraint().getExplicitListValues())
                    .containsExactly("ACCEPT", "ASK", "WAIT", "DECLINE", "LOOK");
            assertThat(offer.getRegions().getCellRangeAddresses())
                    .extracting(it -> it.formatAsString())
                    .containsExactly("M2:M3");
        }
    }

    @Test
    void hasNoCellThatASpreadsheetWouldRun() throws IOException {
        try (XSSFWorkbook book = book(Reported.hostile(), Reported.ENGLISH)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            assertThat(texts(book.getSheet("Invitations")))
                    .contains("=HYPERLINK(\"http://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3");
        }
    }

    @Test
    void hasTheSameBytesWheneverItIsWritten() throws IOException {
        assertThat(bytes(Reported.hostile(), Reported.ENGLISH)).isEqualTo(bytes(Reported.hostile(), Reported.ENGLISH));
        try (XSSFWorkbook book = book(ONE, Reported.ENGLISH)) {
            assertThat(book.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(Date.from(Instant.parse("2026-11-22T00:00:00Z")));
        }
    }

    @Test
    void speaksTheLanguageOfItsReader() throws IOException {
        try (XSSFWorkbook book = book(ONE, new Addressee("Marieke", "de", List.of()))) {
            assertThat(names(book)).containsExactly("Übersicht", "Einladungen", "Ansprache", "Zu prüfen", "Abgewiesen");
            assertThat(texts(book.getSheet("Einladungen"))).contains("Urteil", "Fragen");
        }
    }

    @Test
    void holdsALargeAccount() throws IOException {
        try (XSSFWorkbook book = book(Reported.large(3_000), Reported.ENGLISH)) {
            assertThat(book.getSheet("Invitations").getLastRowNum()).isEqualTo(3_000);
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(it -> names.add(it.getSheetName()));
        return names;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell ->
                texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString())));
        return texts;
    }

    private static List<String> texts(Sheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).getStringCellValue()));
        return texts;
    }

    private static XSSFWorkbook book(AccountReport report, Addressee reader) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report, reader)));
    }

    private static byte[] bytes(AccountReport report, Addressee reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Books.member(out, report, Reported.NIGHT, reader);
        return out.toByteArray();
    }
}
