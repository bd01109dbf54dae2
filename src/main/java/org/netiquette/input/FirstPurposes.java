package org.netiquette.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.input.people.FirstPurpose;
import org.netiquette.input.people.PurposeFile;
import org.netiquette.sheet.Problem;

/** Gives accounts a first {@code purpose.yaml}, where they have none: never does one take the place of another. */
public final class FirstPurposes {

    private static final String NAME = "purpose.yaml";

    private final Path input;
    private final LocalDate asOf;
    private final List<Path> written = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FirstPurposes(Path input, LocalDate asOf) {
        this.input = input;
        this.asOf = asOf;
    }

    /**
     * What came of it.
     *
     * @param written the files that are new
     * @param problems why other accounts got none
     */
    public record Outcome(List<Path> written, List<Problem> problems) {

        public Outcome {
            written = List.copyOf(written);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads accounts of an input folder, and writes the file for each that has none.
     *
     * @param asOf date after which nothing is seen, which the file names as its own
     */
    public static Outcome write(Path input, List<AccountFiles> accounts, LocalDate asOf) {
        FirstPurposes it = new FirstPurposes(input, asOf);
        accounts.forEach(it::write);
        return new Outcome(it.written, it.problems);
    }

    private void write(AccountFiles account) {
        Path folder = InputFolder.home(input, account);
        Path file = folder.resolve(NAME);
        Optional<String> there = there(account);
        if (there.isPresent() || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(
                    there.orElse(file.toString()),
                    "The account %s has a purpose file already, and it is left as it is.".formatted(account.account()),
                    "Maybe fill that one in; for a first one anew, move it out of the input folder and repeat.");
        } else if (isTaken(folder, account)) {
            problem(
                    folder.toString(),
                    "This must be a folder of the account %s for its purpose file, but is something else."
                            .formatted(account.account()),
                    "Maybe rename it, or put the archive into a folder of its own there.");
        } else {
            write(folder, account);
        }
    }

    private void write(Path folder, AccountFiles account) {
        Reading reading = new AccountReader(asOf).read(account);
        if (!reading.usable()) {
            problem(
                    account.account(),
                    reading.problems().get(0),
                    "Maybe put your LinkedIn archive there as it was downloaded, and repeat.");
            return;
        }
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            place(file, FirstPurpose.of(reading.network().member(), asOf));
            written.add(file);
        } catch (IOException e) {
            problem(
                    file.toString(),
                    "The file cannot be written.",
                    "Maybe the folder must be one that you may write to, or the disk is full.");
        }
    }

    /** Whole or not at all, and never over another: a move without leave to replace fails where there is one by now. */
    private static void place(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + NAME + ".part");
        try {
            Files.deleteIfExists(beside);
            Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The purpose file that the account has, wherever it lies. */
    private Optional<String> there(AccountFiles account) {
        // without the account's name every path begins with that of its root
        AccountFiles unnamed = new AccountFiles("", account.roots());
        try (AccountTree tree = AccountTree.of(unnamed, new Rejects())) {
            return tree.files().stream()
                    .filter(it -> PurposeFile.isNamed(it.name()))
                    .map(it -> input + "/" + it.path())
                    .findFirst();
        }
    }

    /** Whether something is in the way that is no folder of this account, such as that of one whose name differs in case only. */
    private static boolean isTaken(Path folder, AccountFiles account) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                && !(account.roots().contains(folder) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
    }

    private void problem(String where, String sentence, String maybe) {
        problems.add(Problem.at(where, 0, sentence, maybe));
    }
}
