package org.netiquette.evidence.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.fact.AddressKind;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

class AddressesTest {

    private static final Addresses SHIPPED = new Addresses();

    @BeforeAll
    static void readTheTable() throws IOException {
        assertThat(Sheets.table("addresses.csv", Path.of("rules/tables/addresses.csv"))
                        .rows())
                .allSatisfy(it -> assertThat(SHIPPED.add(it)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "info@harbour.example,,ROLE",
        "info.gent@harbour.example,Ann Lee,ROLE",
        "info+news@harbour.example,,ROLE",
        "sales2@harbour.example,,ROLE",
        "kundenservice@hafen.example,Hafen,ROLE",
        "büro@hafen.example,,ROLE",
        "hr@harbour.example,,ROLE",
        "hr.mueller@harbour.example,Hans Mueller,PERSONAL",
        "no-reply@harbour.example,,MACHINE",
        "no_reply.7@harbour.example,,MACHINE",
        "orders-noreply@harbour.example,Harbour,SHOP",
        "bounce+ann=lee@harbour.example,,MACHINE",
        "ann@noreply.harbour.example,,MACHINE",
        "tracking-noreply@harbour.example,,MACHINE",
        "newsletter@harbour.example,,NEWSLETTER",
        "weekly-digest@harbour.example,,NEWSLETTER",
        "hi@newsletter.harbour.example,,NEWSLETTER",
        "de@amazon.de,Amazon,SHOP",
        "ann.lee@amazon.com,Ann Lee,PERSONAL",
        "alee@amazon.com,Ann Lee,PERSONAL",
        "kim@booking.com,Ann Lee,SHOP",
        "kim@mybooking.com,Ann Lee,PERSONAL",
        "kim@harbour.example,Harbour Customer Service,ROLE",
        "kim@harbour.example,The Newsletter,NEWSLETTER",
        "maria.sales@harbour.example,Maria Sales,PERSONAL",
        "informant@harbour.example,,PERSONAL",
        "ann@harbour.example,,PERSONAL",
        "not an address,,PERSONAL",
        "@,,PERSONAL"
    })
    void knowsWhatSortItIs(String email, String name, AddressKind kind) {
        assertThat(SHIPPED.kind(email, name == null ? "" : name)).isEqualTo(kind);
    }

    @Test
    void namesWhatItCannotUnderstand() {
        Addresses table = new Addresses();

        assertThat(table.add(row("rol", "local", "info")))
                .contains(new Problem(
                        new Place("tables/addresses.csv", 7),
                        "«rol» is no kind of address, but must be one of: role, machine, shop, newsletter",
                        "Maybe role is meant."));
        assertThat(table.add(row("role", "before", "info")))
                .map(Problem::toString)
                .contains(
                        "tables/addresses.csv:7: «before» is no part of an address, but must be one of: local, domain,"
                                + " name");
        assertThat(table.add(row("role", "local", "info@")))
                .map(Problem::sentence)
                .contains("«info@» must be a word, without an @");
        assertThat(table.add(row("role", "local", " ")).map(Problem::sentence))
                .contains("«» must be a word, without an @");
        assertThat(table.add(row("ROLE", "Local", "info"))).isEmpty();
        assertThat(table.add(row("role", "local", "Info"))).isEmpty();
        assertThat(table.add(row("shop", "local", "info")))
                .map(Problem::sentence)
                .isEqualTo(Optional.of("«info» must be of one kind, but is ROLE in a row above"));
    }

    private static Row row(String kind, String where, String word) {
        return new Row(
                new Place("tables/addresses.csv", 7),
                Header.of(List.of("kind", "where", "word")),
                List.of(kind, where, word));
    }
}
