package org.netiquette.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes a sheet of ours as a person would, by Apache POI. */
final class FilledIn {

    private FilledIn() {}

    /** What a person writes into a row. */
    record Answer(String column, String says) {}

    interface Hand {
        void changes(XSSFSheet sheet);
    }

    static void change(Path from, Path to, Hand hand) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            hand.changes(book.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(to)) {
                book.write(out);
            }
        }
    }

    static Cell cell(XSSFSheet sheet, String name, String column) {
        Row head = sheet.getRow(0);
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                for (Cell it : head) {
                    if (it.getStringCellValue().equals(column)) {
                        return row.getCell(it.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
        }
        throw new AssertionError(name + " is not in the sheet");
    }

    /** Puts the last column first, and so on, with a column of another name in the middle. */
    static void turnAround(XSSFSheet sheet, String own) {
        int columns = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                texts.add(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .getStringCellValue());
            }
            Collections.reverse(texts);
            texts.add(texts.size() / 2, row.getRowNum() == 0 ? own : "as I like");
            for (int i = 0; i < texts.size(); i++) {
                // a new cell: POI gives one with an inline string no other text
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }
}
