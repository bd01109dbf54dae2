package org.netiquette.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.netiquette.output.Reported;
import org.netiquette.verdict.Verdict;

class ToCheckReportTest {

    @Test
    void offersTheAnswersThatAreUnderstood() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ToCheckReport.writeBook(out, Reported.of(Reported.advice("Ann Li", "Hello", Verdict.ASK, "")), Reported.NIGHT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheet("people");
            Map<String, String> choices = new TreeMap<>();
            for (XSSFDataValidation it : sheet.getDataValidations()) {
                int column = it.getRegions().getCellRangeAddress(0).getFirstColumn();
                choices.put(
                        sheet.getRow(0).getCell(column).getStringCellValue(),
                        String.join("; ", it.getValidationConstraint().getExplicitListValues()));
            }
            assertThat(choices)
                    .isEqualTo(Map.of(
                            "photo", "yes; no",
                            "trust", "trusted; well; known",
                            "follow", "yes",
                            "outcome", "said no; withdrawn; never; keep",
                            "my_verdict", "ACCEPT; ASK; WAIT; DECLINE; LOOK"));
            assertThat(sheet.getRow(1).getCell(19).getStringCellValue())
                    .isEqualTo("photo = no: DECLINE; trust = known: ACCEPT");
        }
    }
}
