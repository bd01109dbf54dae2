package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.AddressKind;
import org.netiquette.sheet.Problems;

/** Tables that people have edited. */
class TablesTest {

    @TempDir
    private Path folder;

    private Path addresses() {
        return folder.resolve("rules/tables/addresses.csv");
    }

    @BeforeEach
    void copyTheTables() throws IOException {
        Files.createDirectories(addresses().getParent());
        try (Stream<Path> tables = Files.list(Path.of("rules/tables"))) {
            for (Path it : tables.toList()) {
                Files.copy(it, addresses().resolveSibling(it.getFileName()));
            }
        }
    }

    @Test
    void takesOwnKindsOfAddresses() throws IOException {
        Files.writeString(addresses(), "kind,where,word,means\nshop,domain,harbour.example,our baker\n");

        assertThat(Tables.load(folder.resolve("rules")).addresses().kind("kim@mail.harbour.example", ""))
                .isEqualTo(AddressKind.SHOP);
    }

    @Test
    void namesEverythingThatIsWrongByFileAndLine() throws IOException {
        Files.writeString(addresses(), "kind,where,word\nrol,local,info\nrole,lokal,info\nrole,local,a@b\n");

        assertThatThrownBy(() -> Tables.load(folder.resolve("rules")))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rules/tables/addresses.csv:2: «rol» is no kind of address, but must be one of: role, machine, shop, newsletter
                        Maybe role is meant.
                        rules/tables/addresses.csv:3: «lokal» is no part of an address, but must be one of: local, domain, name
                        Maybe local is meant.
                        rules/tables/addresses.csv:4: «a@b» must be a word, without an @""");
    }

    @Test
    void mustBeThereWithItsColumns() throws IOException {
        Files.writeString(addresses(), "kind,word\nrole,info\n");
        assertThatThrownBy(() -> Tables.load(folder.resolve("rules")))
                .hasMessage("rules/tables/addresses.csv:1: the columns must be kind, where, word");

        Files.delete(addresses());
        assertThatThrownBy(() -> Tables.load(folder.resolve("rules")))
                .hasMessage("rules/tables/addresses.csv: the table cannot be read: the file is missing");
    }

    @Test
    void namesWhatIsWrongWithTitlesCompaniesAndClusters() throws IOException {
        Files.writeString(addresses().resolveSibling("titles.csv"), "title,says,field\n,Sourcer,people\n");
        Files.writeString(addresses().resolveSibling("companies.csv"), "company,says,industry\nAcme,…,\n");
        Files.writeString(addresses().resolveSibling("clusters.csv"), "kind,name,where,says\nrole,chefs,titles,chef\n");

        assertThatThrownBy(() -> Tables.load(folder.resolve("rules")))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        rules/tables/clusters.csv:2: «titles» is no place to look at, but must be one of: title, headline, field, company, location, industry, school, community, group
                        Maybe title is meant.
                        rules/tables/companies.csv:2: «…» must have letters or digits
                        rules/tables/titles.csv:2: the title must not be empty; for words that say nothing it must be -""");
    }

    @Test
    void namesThresholdsThatAreUnknownOrMissing() throws IOException {
        Path thresholds = addresses().resolveSibling("thresholds.csv");
        String sound = Files.readString(thresholds);
        Files.writeString(thresholds, sound.replace("days a connection is new,60", "days a connection is new,soon"));
        assertThatThrownBy(() -> Tables.load(folder.resolve("rules")))
                .hasMessage("rules/tables/thresholds.csv:5: «soon» must be a whole number from 1 to 9999");

        Files.writeString(thresholds, sound.replaceAll("days a connection is new.*\n", ""));
        assertThatThrownBy(() -> Tables.load(folder.resolve("rules")))
                .hasMessage("rules/tables/thresholds.csv: the threshold «days a connection is new» must be there");
    }
}
