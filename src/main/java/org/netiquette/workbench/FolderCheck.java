package org.netiquette.workbench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.jobs.NightRules;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.cases.CaseCheck;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.danger.Dangers;
import org.netiquette.rules.danger.Pool;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Goes through everything in a rule folder, and never stops at the first problem. */
public final class FolderCheck {

    private static final String SOUND = " are sound.";

    /**
     * What was found, as the console shows it: the problems that the night would refuse or pass over in silence, then what is
     * sound and may yet be a slip, each by file and line; how many there are; and by which facts was seen whom the rules hit.
     *
     * @param text lines, each with its end
     */
    public record Report(String text) {

        /** Whether there is nothing to mend. */
        public boolean isSound() {
            return text.lines().findFirst().orElse("").endsWith(SOUND);
        }
    }

    private final RuleFolder folder;
    private final FactsAtHand facts;

    private FolderCheck(RuleFolder folder, FactsAtHand facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /**
     * Checks a rule folder.
     *
     * @param policy the only policy to look at what rules do together; empty for all
     * @throws Problems when there is no such folder, or no such policy
     */
    public static Report of(Path rules, Optional<String> policy, Path input, Path state) {
        RuleFolder folder = RuleFolder.open(rules);
        policy.ifPresent(folder::requirePolicy);
        FactsAtHand facts = new FactsAtHand(input, state);
        KeptCheck kept = new KeptCheck(state, program(), List.of(rules, facts.sample()), policy.orElse(""));
        return new Report(kept.text(() -> new FolderCheck(folder, facts).text(policy), facts::areComplete));
    }

    private String text(Optional<String> policy) {
        List<Problem> ofNotes = new ArrayList<>();
        // Rules, and what reads notes, take a second each and know nothing of each other
        CompletableFuture<List<Pool>> pools = CompletableFuture.supplyAsync(
                () -> facts.pools(() -> load(ofNotes)), it -> new Thread(it, "notes").start());
        List<Problem> problems = new ArrayList<>(StrayFiles.in(folder));
        boolean isSound = folder.problems().isEmpty();
        CaseCheck cases = CaseCheck.of(folder);
        problems.addAll(cases.problems());
        Map<String, List<CheckedRule>> books = books(policy);
        List<Problem> dangers = new Dangers(folder.shown(), books, pools::join, isSound).problems();
        pools.join();
        problems.addAll(ofNotes);
        List<Problem> wrong = problems.stream().distinct().sorted().toList();
        String checked = "%d rules and %d cases".formatted(rules(books), cases.cases());
        String found = wrong.isEmpty() && dangers.isEmpty()
                ? checked + SOUND
                : "%s and %s in %s."
                        .formatted(count(wrong.size(), "problem"), count(dangers.size(), "danger"), checked);
        return Stream.of(wrong.stream(), dangers.stream(), Stream.of(found, facts.sentence()))
                .flatMap(it -> it)
                .map(it -> it + "\n")
                .collect(Collectors.joining());
    }

    private static long rules(Map<String, List<CheckedRule>> books) {
        return books.values().stream()
                .flatMap(List::stream)
                .map(CheckedRule::file)
                .distinct()
                .count();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The jar that this class is from; a folder while the program is being written. */
    private static Path program() {
        try {
            return Path.of(FolderCheck.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<NightRules> load(List<Problem> problems) {
        try {
            return Optional.of(NightRules.load(folder, facts.cache()));
        } catch (Problems found) {
            problems.addAll(found.all());
            return Optional.empty();
        }
    }

    private Map<String, List<CheckedRule>> books(Optional<String> asked) {
        Map<String, List<CheckedRule>> books = new LinkedHashMap<>();
        List<String> policies = asked.map(List::of).orElseGet(folder::policies);
        policies.forEach(it -> books.put("policy " + it, folder.sound(it, "")));
        Stream<String> accounts = folder.accounts().stream();
        accounts.forEach(account -> policies.forEach(policy ->
                books.put("policy " + policy + " with the rules of " + account, folder.sound(policy, account))));
        return books;
    }
}
