package org.netiquette.evidence.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What companies are called by the table. */
class CompaniesTest {

    @TempDir
    private Path folder;

    private Companies companies = new Companies();

    @BeforeEach
    void readTheTable() throws IOException {
        companies = Table.companies(
                folder, "-,Self-employed; n/a,", "Harbour Works,HWK; Les Ateliers du Port,Shipbuilding");
    }

    @Test
    void knowsSpellingsWithoutLegalForms() {
        assertThat(companies.name("HWK GmbH")).isEqualTo("Harbour Works");
        assertThat(companies.name("les ateliers du port, SA")).isEqualTo("Harbour Works");
        assertThat(companies.industry("harbour works Ltd.")).isEqualTo("Shipbuilding");
    }

    @Test
    void leavesWhatItDoesNotKnowAsItIs() {
        assertThat(companies.name(" Bakery Inc. ")).isEqualTo("Bakery Inc.");
        assertThat(companies.industry("Bakery Inc.")).isEmpty();
        assertThat(companies.same("Bakery", "The Bakery Inc.")).isTrue();
    }

    @Test
    void whatNamesNoneIsNoCompany() {
        assertThat(companies.name("self employed")).isEmpty();
        assertThat(companies.same("Self-employed", "self employed")).isFalse();
        assertThat(companies.same("", "")).isFalse();
    }

    @Test
    void saysWhatIsWrongWithARow() throws IOException {
        assertThat(Table.problems(
                        folder,
                        Table.with(
                                "company,says,industry", ",HWK,", "-,HWK,", "Harbour Works,HWK GmbH,", "Ateliers,***,"),
                        new Companies()::add))
                .isEqualTo("""
                        table.csv:2: the company must not be empty; for words that name none it must be -
                        table.csv:4: «HWK GmbH» must mean one name, but means none in a row above
                        table.csv:5: «***» must have letters or digits""");
    }
}
