package org.netiquette.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.input.linkedin.LinkedIn;
import org.netiquette.input.linkedin.MemberPart;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheet;
import org.netiquette.sheet.Sheets;

/** The folder that holds the accounts: a sub-folder each, an archive under LinkedIn's own name, another zip, loose files. */
public final class InputFolder {

    private static final Pattern LOOSE =
            Pattern.compile(".*\\.(?:csv|tsv|xlsx|xlsm|vcf)|purpose\\.ya?ml", Pattern.CASE_INSENSITIVE);

    private InputFolder() {}

    /**
     * The accounts, in order of their names.
     *
     * @throws UnusableInputException when there is none, with what to do
     */
    public static List<AccountFiles> accounts(Path input) {
        AccountNames names = new AccountNames();
        Map<String, List<Path>> roots = new TreeMap<>();
        for (Path child : children(input)) {
            account(child).ifPresent(name -> roots.computeIfAbsent(names.of(name), unseen -> new ArrayList<>())
                    .add(child));
        }
        if (roots.isEmpty()) {
            throw new UnusableInputException("""
                    The input folder %s is empty, but must hold a LinkedIn archive.
                    Maybe download yours: on LinkedIn, Settings & Privacy › Data privacy › Get a copy of your data; \
                    put the zip into the folder as it is.""".formatted(input));
        }
        return roots.entrySet().stream()
                .map(it -> new AccountFiles(it.getKey(), it.getValue()))
                .toList();
    }

    /**
     * The accounts, or the one of a name.
     *
     * @throws UnusableInputException when there is none, or none of that name, with what to do
     */
    public static List<AccountFiles> accounts(Path input, Optional<String> name) {
        List<AccountFiles> all = accounts(input);
        List<String> names = all.stream().map(AccountFiles::account).toList();
        if (name.isPresent() && !names.contains(name.get())) {
            String maybe = Nearest.maybe(name.get(), names);
            throw new UnusableInputException("There is no account «%s» in «%s», but it must be one of: %s"
                            .formatted(name.get(), input, String.join(", ", names))
                    + (maybe.isEmpty() ? "" : "\n" + maybe));
        }
        return all.stream()
                .filter(it -> name.isEmpty() || it.account().equals(name.get()))
                .toList();
    }

    /**
     * The folder for what the member of an account adds by hand: its own, else one that need not be there yet. What lies in
     * an unpacked archive would go with it when a newer one takes its place.
     */
    static Path home(Path input, AccountFiles account) {
        return account.roots().stream()
                .filter(InputFolder::isOwnFolder)
                .findFirst()
                .orElseGet(() -> input.resolve(account(account.roots().get(0)).orElse(account.account())));
    }

    private static boolean isOwnFolder(Path root) {
        return Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)
                && !ArchiveName.isLinkedIn(root.getFileName().toString());
    }

    private static List<Path> children(Path input) {
        try (Stream<Path> children = Files.list(input)) {
            return children.filter(it -> !AccountTree.isIgnored(it.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException("""
                    The input folder %s cannot be read, but must be a folder with LinkedIn archives.
                    Maybe make it, or name another one with --input.""".formatted(input));
        }
    }

    /** The name by which an entry of the folder says whose it is; not yet safe as the name of a folder. */
    private static Optional<String> account(Path child) {
        String name = child.getFileName().toString();
        boolean folder = Files.isDirectory(child);
        String plain = folder && !ArchiveName.isLinkedIn(name) ? name : ArchiveName.withoutEnding(name);
        if (ArchiveName.isLinkedIn(name) && (folder || ArchiveName.isZip(name))) {
            return Optional.of(owner(child).map(AccountName::ofOwner).orElse(plain));
        }
        if (folder || ArchiveName.isZip(name)) {
            return Optional.of(plain);
        }
        return LOOSE.matcher(name).matches() ? Optional.of(AccountName.LOOSE) : Optional.empty();
    }

    /** The name in an archive's Profile.csv; empty when there is none to be read. */
    private static Optional<String> owner(Path archive) {
        try (AccountTree tree = AccountTree.of(new AccountFiles("", List.of(archive)), new Rejects())) {
            return tree.files().stream()
                    .filter(file -> file.name().regionMatches(true, 0, "profile", 0, 7))
                    .flatMap(file -> owner(file).stream())
                    .findFirst();
        }
    }

    private static Optional<String> owner(SourceFile file) {
        RowFormat<MemberPart> format = LinkedIn.profile();
        try (Sheet sheet = Sheets.open(
                        file.path(), file.content().open(), header -> format.recognises(file.name(), header))
                .orElseThrow(() -> new IOException("no profile"))) {
            return sheet.hasNext() && sheet.next() instanceof Row row ? name(format.read(row)) : Optional.empty();
        } catch (IOException | UncheckedIOException noProfile) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(Outcome<MemberPart> outcome) {
        return outcome instanceof Outcome.Used<MemberPart> used
                        && used.value() instanceof MemberPart.Profile profile
                        && profile.name().namesSomebody()
                ? Optional.of(profile.name().text())
                : Optional.empty();
    }
}
