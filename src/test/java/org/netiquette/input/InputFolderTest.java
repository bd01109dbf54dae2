package org.netiquette.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFolderTest {

    private static final String PROFILE =
            "First Name,Last Name,Maiden Name,Headline,Industry\nMira,Van Dael ,,Coach,\n";

    @TempDir
    Path input;

    @Test
    void findsEveryKindOfAccount() throws IOException {
        write("ada/Connections.csv", "");
        write("tom.zip.zip", Zips.of(Map.of("Connections.csv", "")));
        write("Connections.csv", "");
        write("contacts.vcf", "");
        write("README.md", "");
        write(".DS_Store", "");
        write("desktop.ini", "");
        write("__MACOSX/x.csv", "");
        write("shopping.docx", "");

        assertThat(accounts()).containsExactly("ada [ada]", "me [Connections.csv, contacts.vcf]", "tom [tom.zip.zip]");
    }

    @Test
    void givesArchivesToTheirOwner() throws IOException {
        byte[] archive = Zips.of(Map.of("Profile.csv", PROFILE));
        write("Basic_LinkedInDataExport_07-11-2023.zip", archive);
        write("Basic_LinkedInDataExport_07-11-2023.zip (1).zip", archive);
        write(
                "Complete_LinkedInDataExport_08-26-2025.zip.zip",
                Zips.of("Complete_LinkedInDataExport_08-26-2025.zip", archive));
        write("Complete_LinkedInDataExport_05-12-2026.zip/Profile.csv", PROFILE);
        write("mira-van-dael/people.csv", "name\n");

        assertThat(accounts())
                .containsExactly("mira-van-dael [Basic_LinkedInDataExport_07-11-2023.zip,"
                        + " Basic_LinkedInDataExport_07-11-2023.zip (1).zip,"
                        + " Complete_LinkedInDataExport_05-12-2026.zip,"
                        + " Complete_LinkedInDataExport_08-26-2025.zip.zip, mira-van-dael]");
    }

    @Test
    void namesAnArchiveWithoutAProfileByItsFile() throws IOException {
        write("Complete_LinkedInDataExport_09-12-2022 (1)/Connections.csv", "");
        write("Basic_LinkedInDataExport_07-11-2023.zip", "no zip at all");

        assertThat(accounts())
                .containsExactly(
                        "Basic_LinkedInDataExport_07-11-2023 [Basic_LinkedInDataExport_07-11-2023.zip]",
                        "Complete_LinkedInDataExport_09-12-2022 [Complete_LinkedInDataExport_09-12-2022 (1)]");
    }

    @Test
    void keepsAccountsApartWhoseNamesAreUnsafeOrDifferInCase() throws IOException {
        write("a-b.zip", Zips.of(Map.of("Connections.csv", "")));
        write("a:b.zip", Zips.of(Map.of("Connections.csv", "")));
        write("a:b (1).zip", Zips.of(Map.of("Connections.csv", "")));
        write("Tom/Connections.csv", "");
        write("tom/Connections.csv", "");

        assertThat(accounts())
                .containsExactly("Tom [Tom]", "a-b [a-b.zip]", "a-b-2 [a:b (1).zip, a:b.zip]", "tom-2 [tom]");
    }

    @Test
    void saysHowToFillAnEmptyFolder() throws IOException {
        write("README.md", "");

        assertThatThrownBy(() -> InputFolder.accounts(input))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("The input folder " + input + " is empty, but must hold a LinkedIn archive.\n"
                        + "Maybe download yours: on LinkedIn, Settings & Privacy › Data privacy › Get a copy of your data;"
                        + " put the zip into the folder as it is.");
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path missing = input.resolve("missing");

        assertThatThrownBy(() -> InputFolder.accounts(missing))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("The input folder " + missing
                        + " cannot be read, but must be a folder with LinkedIn archives.\n"
                        + "Maybe make it, or name another one with --input.");
    }

    @ParameterizedTest
    @CsvSource({
        "..,me",
        "a/../b,a-..-b",
        "'C:\\x',C-x",
        "con,con-",
        "' .hidden. ',hidden",
        "Zoë,Zoë",
        "nul.txt,nul.txt-"
    })
    void namesAccountsSoThatTheyAreSafeAsFolders(String name, String expected) {
        assertThat(AccountName.ofFile(name)).isEqualTo(expected);
    }

    private List<String> accounts() {
        return InputFolder.accounts(input).stream()
                .map(it -> it.account() + " "
                        + it.roots().stream().map(Path::getFileName).toList())
                .toList();
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
