package org.netiquette.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCheckTest {

    @TempDir
    Path temp;

    private int checks;
    private boolean whole = true;

    @BeforeEach
    void makesFolders() throws IOException {
        Files.createDirectories(temp.resolve("rules"));
        Files.createDirectory(temp.resolve("state"));
        write("program.jar", "one");
        write("rules/a.drl", "a");
    }

    @Test
    void isMadeOnceWhereNothingChanges() {
        assertThat(List.of(check(), check(), check())).containsExactly("1", "1", "1");
    }

    @Test
    void isMadeAnewWhereAnythingChanges() throws IOException {
        check();
        write("rules/a.drl", "b");
        assertThat(check()).isEqualTo("2");
        write("rules/b.drl", "b");
        assertThat(check()).isEqualTo("3");
        write("sample/people.csv", "a");
        assertThat(check()).isEqualTo("4");
        write("state/memory.script", "a");
        assertThat(check()).isEqualTo("5");
        write("program.jar", "another");
        assertThat(check()).isEqualTo("6");
        assertThat(check("strict")).isEqualTo("7");
        assertThat(check("strict")).isEqualTo("7");
    }

    @Test
    void isNotKeptWhereSomethingCouldNotBeLookedAt() {
        whole = false;

        assertThat(List.of(check(), check())).containsExactly("1", "2");
    }

    @Test
    void isNotKeptWithoutAStateFolderOrWhereTheMemoryLiesElsewhere() throws IOException {
        write("state/database.properties", "url=jdbc:postgresql:x");
        assertThat(List.of(check(), check())).containsExactly("1", "2");
        Files.delete(temp.resolve("state/database.properties"));
        Files.delete(temp.resolve("state"));
        assertThat(List.of(check(), check())).containsExactly("3", "4");
        assertThat(temp.resolve("state")).doesNotExist();
    }

    private String check(String... question) {
        return new KeptCheck(
                        temp.resolve("state"),
                        temp.resolve("program.jar"),
                        List.of(temp.resolve("rules"), temp.resolve("sample")),
                        String.join("", question))
                .text(() -> String.valueOf(++checks), () -> whole);
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
