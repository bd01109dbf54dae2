package org.netiquette.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.sheet.Problems;

/** Lays rule folders out of repositories that mean well, and of others. */
class GitRulesTest {

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void begin() throws IOException {
        rules = Files.createDirectories(folder.resolve("work/deep/rules"));
        git("init", "--quiet", "--initial-branch=main");
        write("tables/one.csv", "old\n");
        write("notes/zoë 'ask'.txt", "bonjour\r\n");
        commit();
        git("tag", "v1");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(rules.resolve(file).resolve("..").normalize());
        Files.writeString(rules.resolve(file), text);
    }

    private void commit() throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", "a change");
    }

    private String git(String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=A Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "core.autocrlf=false",
                "-c",
                "protocol.file.allow=always"));
        all.addAll(List.of(command));
        Process process = new ProcessBuilder(all)
                .directory(folder.resolve("work").toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(out).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return out.strip();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path it : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(it).toString().replace('\\', '/'), Files.readString(it));
            }
        }
        return files;
    }

    @Test
    void laysOutTheFolderAsItWas() throws IOException {
        write("tables/one.csv", "new\n");
        write("tables/two.csv", "not committed\n");
        String hash = git("rev-parse", "v1").substring(0, 10);
        Path laidOut;
        try (OldRules old = GitRules.layOut(rules, "v1")) {
            laidOut = old.folder();
            assertThat(files(laidOut))
                    .containsExactly(
                            Map.entry("notes/zoë 'ask'.txt", "bonjour\r\n"), Map.entry("tables/one.csv", "old\n"));
            assertThat(old.name()).isEqualTo(rules + " at v1 (" + hash + ")");
            assertThat(laidOut.getFileName()).hasToString("rules@" + hash);
            assertThat(old.remarks()).isEmpty();
        }
        assertThat(laidOut.resolve("..").normalize()).doesNotExist();
        assertThat(Files.readString(rules.resolve("tables/one.csv"))).isEqualTo("new\n");
    }

    @Test
    void laysOutAFolderThatIsTheWholeWorkTree() throws IOException {
        try (OldRules old = GitRules.layOut(folder.resolve("work"), "HEAD")) {
            assertThat(files(old.folder())).containsEntry("deep/rules/tables/one.csv", "old\n");
        }
    }

    @Test
    void takesWhatGitIgnoresAsItIsNow() throws IOException {
        write(".gitignore", "my/*\n");
        write("my/ann/invitations/mine.drl", "mine\n");
        commit();
        try (OldRules old = GitRules.layOut(rules, "HEAD~1")) {
            assertThat(files(old.folder())).containsEntry("my/ann/invitations/mine.drl", "mine\n");
            assertThat(old.remarks())
                    .containsExactly(
                            "Files that git ignores, such as rules of one's own, are taken as they are now on both sides.");
        }
    }

    @Test
    void runsNoFilterAndNoHookAndNoMonitor() throws IOException {
        Path ran = folder.resolve("ran");
        String run = "touch '" + ran + "'; cat";
        git("config", "filter.bad.smudge", run);
        git("config", "core.fsmonitor", run);
        git("config", "core.pager", run);
        write(".gitattributes", "*.csv filter=bad\n");
        write("tables/one.csv", "again\n");
        git("-c", "core.fsmonitor=false", "add", "--all");
        git("-c", "core.fsmonitor=false", "commit", "--quiet", "--message", "filtered");
        Files.deleteIfExists(ran);
        try (OldRules old = GitRules.layOut(rules, "HEAD")) {
            assertThat(files(old.folder())).containsEntry("tables/one.csv", "again\n");
        }
        assertThat(ran).doesNotExist();
        git("-c", "core.fsmonitor=false", "archive", "--output=" + folder.resolve("it.tar"), "HEAD");
        assertThat(ran).as("what git archive would have run").exists();
    }

    @Test
    void takesNoRepositoryThatMerelyLiesInTheFolder() throws IOException {
        Path bare = folder.resolve("bare");
        git("clone", "--quiet", "--bare", ".", bare.toString());
        assertThatThrownBy(() -> GitRules.layOut(bare, "HEAD"))
                .isInstanceOf(Problems.class)
                .hasMessageStartingWith(bare + ": The rule folder must lie in a git work tree for --against-git (")
                .hasMessageEndingWith(").\nMaybe --against compares with a copy of the folder.");
    }

    @Test
    void passesOverOtherRepositoriesWithin() throws IOException {
        Path other = folder.resolve("other");
        git("clone", "--quiet", ".", other.toString());
        git("submodule", "--quiet", "add", other.toString(), "deep/rules/sub");
        commit();
        try (OldRules old = GitRules.layOut(rules, "HEAD")) {
            assertThat(files(old.folder())).containsOnlyKeys("notes/zoë 'ask'.txt", "tables/one.csv");
        }
    }

    @Test
    void refusesLinks() throws IOException {
        Files.createSymbolicLink(rules.resolve("tables/link.csv"), Path.of("one.csv"));
        commit();
        String hash = git("rev-parse", "HEAD").substring(0, 10);
        assertThatThrownBy(() -> GitRules.layOut(rules, "HEAD"))
                .isInstanceOf(Problems.class)
                .hasMessage("rules@" + hash
                        + "/tables/link.csv: A symbolic link must be none, but a file to be compared with.\n"
                        + "Maybe --against compares with a copy of the folder.");
    }

    @Test
    void staysWithinTheFolder() {
        for (String path :
                List.of("../x", "a/../../x", "/x", "a//x", "./x", ".git/config", "a/.GIT/hooks", "a\\..\\x", "")) {
            assertThat(GitTree.below(folder, path)).as(path).isEmpty();
        }
        assertThat(GitTree.below(folder, "a/..b/x")).contains(folder.resolve("a/..b/x"));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        write("../../more/keep.txt", "");
        for (String revision : List.of("no-such", "--output=x", "", "HEAD:deep", "v1 v1")) {
            assertThatThrownBy(() -> GitRules.layOut(rules, revision))
                    .as(revision)
                    .isInstanceOf(Problems.class)
                    .hasMessage("--against-git: «" + revision + "» must be a revision that git knows here.\n"
                            + "Maybe HEAD is meant, or HEAD~1; git log names the others.");
        }
        assertThatThrownBy(() -> GitRules.layOut(folder.resolve("work/more"), "HEAD"))
                .hasMessage("--against-git: The revision «HEAD» must have a folder «more», but has none.\n"
                        + "Maybe a newer one has it.");
        assertThatThrownBy(() -> GitRules.layOut(folder, "HEAD"))
                .hasMessage(folder
                        + ": The rule folder must lie in a git work tree for --against-git (not a git repository (or any of the parent directories): .git).\n"
                        + "Maybe --against compares with a copy of the folder.");
        assertThatThrownBy(() -> GitRules.layOut(folder.resolve("nowhere"), "HEAD"))
                .hasMessage(folder.resolve("nowhere")
                        + ": There is no such rule folder.\nMaybe --rules names another one.");
    }

    @Test
    void looksForGitOnThePathAlone() {
        assertThatThrownBy(() -> GitProgram.on(".:" + folder + "::relative"))
                .isInstanceOf(Problems.class)
                .hasMessage("--against-git: The program git must be installed for this, but is not found.\n"
                        + "Maybe --against compares with a copy of the folder.");
    }
}
