package org.netiquette.input.addressbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Contact;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheet;
import org.netiquette.sheet.Sheets;

/** As many contacts as LinkedIn allows connections, in seconds. The limits are far above what it takes. */
class LargeBooksTest {

    private static final int MANY = 30_000;
    private static final String CARD = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Given%1$d Family
            N:Family;Given%1$d;;;
            EMAIL;TYPE=INTERNET:p%1$d@example.org
            TEL;TYPE=CELL:+1 555 %1$d
            ORG:Firm %1$d
            TITLE:Clerk
            ADR:;;Road %1$d;Town;;;
            CATEGORIES:A,B
            PHOTO;ENCODING=b:QUJD
             QUJDQUJDQUJD
            URL:https://www.linkedin.com/in/p%1$d
            END:VCARD
            """;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void readsThirtyThousandCards() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            file.append(CARD.formatted(i));
        }
        AtomicInteger used = new AtomicInteger();
        Assertions.assertTimeout(
                LIMIT,
                () -> VCards.read(
                        "big.vcf",
                        new ByteArrayInputStream(file.toString().getBytes(UTF_8)),
                        it -> used.addAndGet(it.outcome() instanceof Outcome.Used<Contact> ? 1 : 0)));
        assertThat(used).hasValue(MANY);
    }

    @Test
    void readsThirtyThousandRowsOfGoogle() {
        StringBuilder file = new StringBuilder(
                "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,File As,"
                        + "Organization Name,Organization Title,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
                        + "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value\n");
        for (int i = 0; i < MANY; i++) {
            file.append(("Given%1$d,,Family,,,,Firm,Clerk,\"a\nnote\",,* myContacts ::: A,* Home,p%1$d@example.org,"
                            + "Work,,Mobile,+1 555 %1$d,Profile,https://www.linkedin.com/in/p%1$d\n")
                    .formatted(i));
        }
        AtomicInteger used = new AtomicInteger();
        Assertions.assertTimeout(LIMIT, () -> read(file.toString(), used));
        assertThat(used).hasValue(MANY);
    }

    private static void read(String file, AtomicInteger used) throws IOException {
        RowFormat<Contact> format = AddressBooks.formats().get(1);
        try (Sheet sheet = Sheets.open(
                        "big.csv",
                        new ByteArrayInputStream(file.getBytes(UTF_8)),
                        it -> format.recognises("big.csv", it))
                .orElseThrow()) {
            sheet.forEachRemaining(
                    it -> used.addAndGet(format.read((Row) it) instanceof Outcome.Used<Contact> ? 1 : 0));
        }
    }
}
