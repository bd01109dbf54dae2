package org.netiquette.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Lays out the rule folder as it was at a revision, in a private folder. What git ignores is the same on both sides. */
final class GitRules {

    private static final int SHOWN = 10;
    private static final String IGNORED =
            "Files that git ignores, such as rules of one's own, are taken as they are now on both sides.";

    private final GitProgram git;
    private final Path rules;
    private final String revision;

    private GitRules(GitProgram git, Path rules, String revision) {
        this.git = git;
        this.rules = rules;
        this.revision = revision;
    }

    static OldRules layOut(Path rules, String revision) {
        if (!Files.isDirectory(rules)) {
            throw problem(rules.toString(), "There is no such rule folder.", "Maybe --rules names another one.");
        } else if (revision.isBlank() || revision.startsWith("-")) {
            throw unknown(revision);
        }
        try {
            return new GitRules(GitProgram.on(Objects.requireNonNullElse(System.getenv("PATH"), "")), rules, revision)
                    .layOut();
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of " + revision + " cannot be laid out.", e);
        }
    }

    private OldRules layOut() throws IOException {
        Optional<String> prefix = git.line(rules, "rev-parse", "--show-prefix");
        if (prefix.isEmpty()) {
            throw noWorkTree(git.complaint(rules, "rev-parse", "--show-prefix"));
        }
        String commit = git.line(rules, "rev-parse", "--verify", "--quiet", revision + "^{commit}")
                .orElseThrow(() -> unknown(revision));
        String path = prefix.get().replaceFirst("/$", "");
        String tree = git.line(rules, "rev-parse", "--verify", "--quiet", commit + ":" + path)
                .orElseThrow(() -> problem(
                        "--against-git",
                        "The revision «%s» must have a folder «%s», but has none.".formatted(revision, path),
                        "Maybe a newer one has it."));
        return laidOut(tree, commit.substring(0, SHOWN));
    }

    /** Messages call a rule folder by its last name: so that is where the revision is named. */
    private OldRules laidOut(String tree, String hash) throws IOException {
        Path top = Files.createTempDirectory("netiquette-");
        try {
            Path folder = Files.createDirectory(top.resolve("rules@" + hash));
            new GitTree(git, rules).layOut(tree, folder);
            List<String> remarks = copyIgnored(folder) ? List.of(IGNORED) : List.of();
            return new OldRules(folder, "%s at %s (%s)".formatted(rules, revision, hash), remarks, () -> remove(top));
        } catch (IOException | RuntimeException e) {
            remove(top);
            throw e;
        }
    }

    private boolean copyIgnored(Path folder) throws IOException {
        boolean copied = false;
        for (String name : git.list(rules, "ls-files", "--others", "--ignored", "--exclude-standard", "-z")) {
            Optional<Path> to = GitTree.below(folder, name);
            Path from = rules.resolve(name);
            if (to.isPresent() && Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) && !Files.exists(to.get())) {
                Files.createDirectories(to.get().resolve("..").normalize());
                Files.copy(from, to.get());
                copied = true;
            }
        }
        return copied;
    }

    private static void remove(Path top) {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path it : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(it);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + top + " cannot be removed.", e);
        }
    }

    private Problems noWorkTree(String complaint) {
        return problem(
                rules.toString(),
                "The rule folder must lie in a git work tree for --against-git (%s).".formatted(complaint),
                "Maybe --against compares with a copy of the folder.");
    }

    private static Problems unknown(String revision) {
        return problem(
                "--against-git",
                "«%s» must be a revision that git knows here.".formatted(revision),
                "Maybe HEAD is meant, or HEAD~1; git log names the others.");
    }

    private static Problems problem(String place, String sentence, String maybe) {
        return new Problems(List.of(Problem.at(place, 0, sentence, maybe)));
    }
}
