package org.netiquette.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.jobs.NightRules;
import org.netiquette.rules.RuleBook;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Both rule folders, read and checked, each with its own tables, phrases, examples, policies and own rules. */
record TwoFolders(NightRules old, NightRules now) {

    /**
     * Reads and checks both.
     *
     * @param cache where compiled rule books are kept
     * @throws Problems all that is wrong with either
     */
    static TwoFolders load(Path old, Path now, Path cache) {
        List<Problem> problems = new ArrayList<>();
        List<NightRules> both = new ArrayList<>();
        for (Path folder : List.of(old, now)) {
            try {
                both.add(NightRules.load(folder, cache));
            } catch (Problems found) {
                found.all().forEach(it -> problems.add(isAlike(old, now) ? inFull(it, folder) : it));
            }
        }
        Problems.throwIfAny(problems);
        return new TwoFolders(both.get(0), both.get(1));
    }

    /** Messages call a folder by its last name, which may be that of both. */
    private static boolean isAlike(Path old, Path now) {
        return name(old).equals(name(now));
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private static Problem inFull(Problem it, Path folder) {
        String file = it.place().file();
        String full = file.startsWith(name(folder) + "/")
                ? folder + file.substring(name(folder).length())
                : file;
        return new Problem(new Place(full, it.place().line()), it.sentence(), it.maybe());
    }

    /** Whether both have that policy. */
    boolean know(String policy) {
        return old.policies().contains(policy) && now.policies().contains(policy);
    }

    /** Whether any rule that may judge this account asks for the word. */
    boolean ask(String word, String policy, String account) {
        return List.of(old.book(policy, account), now.book(policy, account)).stream()
                .flatMap(it -> it.rules().stream())
                .anyMatch(it -> it.words().contains(word));
    }

    RuleBook oldBook(String policy, String account) {
        return old.book(policy, account);
    }

    RuleBook newBook(String policy, String account) {
        return now.book(policy, account);
    }
}
