package org.netiquette.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Problem;

/** Wherever an archive lies, its first purpose file lies where it counts. */
class FirstPurposesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 20);
    private static final String PROFILE =
            "First Name,Last Name,Maiden Name,Headline,Industry\nMira,Van Dael ,,Coach,Coaching\n";
    private static final String CONNECTIONS =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lee,,,,,01 May 2026\n";

    @TempDir
    Path input;

    @Test
    void liesInTheFolderOfTheAccount() throws IOException {
        write("mira/Profile.csv", PROFILE);

        assertThat(written("mira")).isEqualTo("mira/purpose.yaml");
        assertThat(Files.readString(input.resolve("mira/purpose.yaml"), UTF_8))
                .contains("\n#industries: [\"Coaching\"]\n")
                .doesNotContain("\r");
        assertThat(files()).containsExactly("mira/Profile.csv", "mira/purpose.yaml");
    }

    @Test
    void liesInAFolderOfTheOwnersNameForTheirArchives() throws IOException {
        byte[] archive = Zips.of(Map.of("Profile.csv", PROFILE));
        write("Basic_LinkedInDataExport_07-11-2023.zip", archive);
        write("Complete_LinkedInDataExport_05-12-2026/Profile.csv", PROFILE);

        assertThat(written("mira-van-dael")).isEqualTo("mira-van-dael/purpose.yaml");
    }

    @Test
    void liesInAFolderOfTheArchivesNameForOneWithoutAnOwner() throws IOException {
        write("Basic_LinkedInDataExport_07-11-2023 (1).zip", Zips.of(Map.of("Connections.csv", CONNECTIONS)));

        assertThat(written("Basic_LinkedInDataExport_07-11-2023"))
                .isEqualTo("Basic_LinkedInDataExport_07-11-2023/purpose.yaml");
    }

    @Test
    void liesInAFolderOfTheNameOfAZip() throws IOException {
        write("tom: work.zip.zip", Zips.of(Map.of("Profile.csv", PROFILE)));

        assertThat(written("tom- work")).isEqualTo("tom: work/purpose.yaml");
    }

    @Test
    void liesInTheFolderMeForLooseFiles() throws IOException {
        write("Profile.csv", PROFILE);

        assertThat(written("me")).isEqualTo("me/purpose.yaml");
    }

    @Test
    void leavesAPurposeFileAloneWhereverItLies() throws IOException {
        write("ada/Profile.csv", PROFILE);
        write("ada/mine/Purpose.yml", "policy: open\n");
        write("bo/archive.zip", Zips.of(Map.of("Profile.csv", PROFILE, "x/purpose.yaml", "policy: open\n")));
        write("cy.zip", Zips.of(Map.of("Profile.csv", PROFILE, "purpose.yaml", "policy: open\n")));
        write("purpose.yaml", "policy: open\n");
        List<String> before = files();

        assertThat(problems())
                .containsExactly(
                        already("ada/mine/Purpose.yml", "ada"),
                        already("bo/archive.zip!x/purpose.yaml", "bo"),
                        already("cy.zip!purpose.yaml", "cy"),
                        already("purpose.yaml", "me"));
        assertThat(files()).isEqualTo(before);
        assertThat(input.resolve("ada/mine/Purpose.yml")).hasContent("policy: open\n");
    }

    @Test
    void leavesItsOwnFileAloneTheSecondTime() throws IOException {
        write("mira/Profile.csv", PROFILE);
        written("mira");
        Files.writeString(input.resolve("mira/purpose.yaml"), "for: mine\n");

        assertThat(problems()).containsExactly(already("mira/purpose.yaml", "mira"));
        assertThat(input.resolve("mira/purpose.yaml")).hasContent("for: mine\n");
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createDirectory(input.resolve("elsewhere"));
        write("elsewhere/Profile.csv", PROFILE);
        write("mira/Profile.csv", PROFILE);
        Files.createSymbolicLink(input.resolve("mira/purpose.yaml"), elsewhere.resolve("gone.yaml"));
        Files.createSymbolicLink(input.resolve("tom"), elsewhere);

        assertThat(FirstPurposes.write(input, accounts("mira", "tom"), AS_OF).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        already("mira/purpose.yaml", "mira"),
                        input + "/tom: This must be a folder of the account tom for its purpose file, but is something"
                                + " else.\nMaybe rename it, or put the archive into a folder of its own there.");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.yaml");
    }

    @Test
    void saysThatAFileIsInTheWayOfTheFolder() throws IOException {
        write("tom.zip", Zips.of(Map.of("Profile.csv", PROFILE)));
        write("tom", "a note about Tom");

        assertThat(problems())
                .containsExactly(
                        input + "/tom: This must be a folder of the account tom for its purpose file, but is something"
                                + " else.\nMaybe rename it, or put the archive into a folder of its own there.");
        assertThat(input.resolve("tom")).hasContent("a note about Tom");
    }

    @Test
    void saysThatAnAccountCannotBeReadAndGoesOnWithTheOthers() throws IOException {
        write("ada.zip", "no zip at all");
        write("tom/Profile.csv", PROFILE);

        FirstPurposes.Outcome outcome = FirstPurposes.write(input, InputFolder.accounts(input), AS_OF);
        assertThat(outcome.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ada: Nothing in this account can be read: ada.zip: The zip cannot be read (zip END header"
                                + " not found), but must be whole; maybe the download broke off: download it again\n"
                                + "Maybe put your LinkedIn archive there as it was downloaded, and repeat.");
        assertThat(outcome.written()).containsExactly(input.resolve("tom/purpose.yaml"));
        assertThat(files()).containsExactly("ada.zip", "tom/Profile.csv", "tom/purpose.yaml");
    }

    @Test
    void writesNothingWhenItCannotWriteAll() throws IOException {
        write("mira/Profile.csv", PROFILE);
        write("mira/.purpose.yaml.part/in-the-way", "");

        assertThat(problems())
                .containsExactly(input + "/mira/purpose.yaml: The file cannot be written.\n"
                        + "Maybe the folder must be one that you may write to, or the disk is full.");
        assertThat(input.resolve("mira/purpose.yaml")).doesNotExist();
    }

    /** The one file written for an account; it is read with the account, and states nothing. */
    private String written(String account) {
        FirstPurposes.Outcome outcome = FirstPurposes.write(input, accounts(account), AS_OF);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.written()).hasSize(1);
        Reading reading = new AccountReader(AS_OF).read(accounts(account).get(0));
        assertThat(reading.ledger()).anyMatch(it -> it.kind().equals("purpose") && it.used() == 1);
        assertThat(reading.network().purpose()).isEqualTo(Purpose.unstated());
        assertThat(reading.rejects()).isEmpty();
        return input.relativize(outcome.written().get(0)).toString();
    }

    private List<String> problems() {
        FirstPurposes.Outcome outcome = FirstPurposes.write(input, InputFolder.accounts(input), AS_OF);
        assertThat(outcome.written()).isEmpty();
        return outcome.problems().stream().map(Problem::toString).toList();
    }

    private String already(String file, String account) {
        return input + "/" + file + ": The account " + account
                + " has a purpose file already, and it is left as it is.\n"
                + "Maybe fill that one in; for a first one anew, move it out of the input folder and repeat.";
    }

    private List<AccountFiles> accounts(String... names) {
        return Stream.of(names)
                .flatMap(it -> InputFolder.accounts(input, Optional.of(it)).stream())
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> input.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
