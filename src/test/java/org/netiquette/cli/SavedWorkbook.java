package org.netiquette.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The column {@code my_verdict} of a workbook of ours, as a person fills it in and saves it. */
final class SavedWorkbook {

    private SavedWorkbook() {}

    /** Fills it in by name of the inviter, and saves the workbook elsewhere; answers the last line that was filled in. */
    static int fillIn(Path from, Path to, Map<String, String> verdicts) throws IOException {
        int line = 0;
        try (XSSFWorkbook book = open(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (Row row : book.getSheetAt(1)) {
                String verdict = verdicts.get(name(row));
                if (verdict != null) {
                    verdict(row).setCellValue(verdict);
                    line = row.getRowNum() + 1;
                }
            }
            book.write(out);
        }
        return line;
    }

    /** What stands in it, each behind the name of the inviter. */
    static List<String> verdicts(Path file) throws IOException {
        List<String> verdicts = new ArrayList<>();
        try (XSSFWorkbook book = open(file)) {
            for (Row row : book.getSheetAt(1)) {
                if (row.getRowNum() > 0 && !verdict(row).getStringCellValue().isEmpty()) {
                    verdicts.add(name(row) + " " + verdict(row).getStringCellValue());
                }
            }
        }
        return verdicts;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String name(Row row) {
        return row.getCell(1).getStringCellValue();
    }

    private static Cell verdict(Row row) {
        XSSFSheet sheet = (XSSFSheet) row.getSheet();
        return row.getCell(sheet.getRow(0).getLastCellNum() - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
