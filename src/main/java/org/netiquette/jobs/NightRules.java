package org.netiquette.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.netiquette.draft.Drafts;
import org.netiquette.draft.Invitations;
import org.netiquette.draft.Meetings;
import org.netiquette.draft.Preparations;
import org.netiquette.draft.Templates;
import org.netiquette.evidence.AccountEvidence;
import org.netiquette.evidence.Evidence;
import org.netiquette.evidence.OutreachDays;
import org.netiquette.evidence.Tables;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Judgeable;
import org.netiquette.input.Reading;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
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
    private final Preparations preparations;
    private final Meetings meetings;

    private NightRules(RuleFolder folder, Path cache, Evidence evidence, Templates templates) {
        this.folder = folder;
        this.cache = cache;
        this.evidence = evidence;
        this.drafts = templates.drafts();
        this.invitations = templates.invitations();
        this.preparations = templates.preparations();
        this.meetings = templates.meetings();
    }

    /**
     * Reads and checks a rule folder with all its policies and own rules.
     *
     * @param cache where compiled rule books are kept
     * @throws Problems all that is wrong, with file and line
     */
    public static NightRules load(Path rules, Path cache) {
        return load(RuleFolder.open(rules), cache);
    }

    /** Reads and checks a rule folder, as {@link #load(Path, Path)} does. */
    public static NightRules load(RuleFolder folder, Path cache) {
        Path rules = folder.path();
        // Both take a second or two, and neither knows of the other
        CompletableFuture<List<Problem>> ofRules = CompletableFuture.supplyAsync(folder::problems);
        List<Problem> problems = new ArrayList<>();
        Optional<Tables> tables = collect(problems, () -> Tables.load(rules));
        Optional<NoteReader> reader = collect(problems, () -> NoteReader.load(rules));
        if (reader.isEmpty()) {
            collect(problems, () -> checkedForm(rules));
        }
        Optional<Templates> templates = reader.flatMap(it -> collect(problems, () -> Templates.load(rules, it)));
        problems.addAll(ofRules.join());
        Problems.throwIfAny(problems);
        return new NightRules(
                folder, cache, new Evidence(tables.orElseThrow(), reader.orElseThrow()), templates.orElseThrow());
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

    Preparations preparations() {
        return preparations;
    }

    Meetings meetings() {
        return meetings;
    }

    /**
     * The facts of what was read, of invitations and of people to invite, as on a first night on the day of the newest archive
     * under the usual settings; none where there is no archive.
     */
    public List<Judgeable> facts(Reading reading) {
        return reading.network()
                .exportedOn()
                .map(it -> facts(reading.network(), it))
                .orElse(List.of());
    }

    private List<Judgeable> facts(Network network, LocalDate asOf) {
        OutreachDays days = Pace.usual().days(JobFile.USUAL_OPEN_DAYS);
        AccountEvidence found = evidence.of(network, Past.none(), asOf, days);
        List<Judgeable> facts = new ArrayList<>(found.invitations().open());
        List<Candidate> candidates = found.outreach().candidates();
        AccountEvidence.Ties ties = found.network(candidates);
        facts.addAll(candidates);
        facts.addAll(ties.people());
        facts.addAll(ties.pairs());
        return facts;
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

    /** Without a reader the texts cannot be read as notes; whatever else is wrong with them need not wait for it. */
    private static Path checkedForm(Path rules) {
        Templates.checkForm(rules);
        return rules;
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
