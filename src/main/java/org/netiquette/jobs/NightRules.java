package org.netiquette.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.netiquette.draft.Drafts;
import org.netiquette.draft.Invitations;
import org.netiquette.evidence.Evidence;
import org.netiquette.evidence.Tables;
import org.netiquette.reading.NoteReader;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Everything that people edit below {@code rules/}, read and checked before anything is written. */
public final class NightRules {

    private final RuleFolder folder;
    private final Path cache;
    private final Evidence evidence;
    private final Drafts drafts;
    private final Invitations invitations;

    private NightRules(RuleFolder folder, Path cache, Evidence evidence, Drafts drafts, Invitations invitations) {
        this.folder = folder;
        this.cache = cache;
        this.evidence = evidence;
        this.drafts = drafts;
        this.invitations = invitations;
    }

    /**
     * Reads and checks a rule folder with all its policies and own rules.
     *
     * @param cache where compiled rule books are kept
     * @throws Problems all that is wrong, with file and line
     */
    public static NightRules load(Path rules, Path cache) {
        RuleFolder folder = RuleFolder.open(rules);
        List<Problem> problems = new ArrayList<>(folder.problems());
        Optional<Tables> tables = collect(problems, () -> Tables.load(rules));
        Optional<NoteReader> reader = collect(problems, () -> NoteReader.load(rules));
        Optional<Drafts> drafts = reader.flatMap(it -> collect(problems, () -> Drafts.load(rules, it)));
        Optional<Invitations> invitations = reader.flatMap(it -> collect(problems, () -> Invitations.load(rules, it)));
        Problems.throwIfAny(problems);
        return new NightRules(
                folder,
                cache,
                new Evidence(tables.orElseThrow(), reader.orElseThrow()),
                drafts.orElseThrow(),
                invitations.orElseThrow());
    }

    /** Compiles the book that the night begins with, so that the rules are known to be sound before anything is written. */
    void compile(NightSettings settings) {
        RuleBook unused = book(settings.policy().orElse(settings.defaultPolicy()), "");
    }

    Evidence evidence() {
        return evidence;
    }

    Drafts drafts() {
        return drafts;
    }

    Invitations invitations() {
        return invitations;
    }

    /** The names of the policies, sorted. */
    public List<String> policies() {
        return folder.policies();
    }

    /**
     * The rule book of a policy and an account.
     *
     * @throws Problems when there is no such policy
     */
    public RuleBook book(String policy, String account) {
        return folder.book(policy, account, cache);
    }

    private static <T> Optional<T> collect(List<Problem> problems, Supplier<T> load) {
        try {
            return Optional.of(load.get());
        } catch (Problems found) {
            problems.addAll(found.all());
            return Optional.empty();
        }
    }
}
