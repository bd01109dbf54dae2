package org.netiquette.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ThreadKind;
import org.netiquette.jobs.TodaysRules;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.History;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.explain.Explaining;
import org.netiquette.rules.explain.Explanation;
import org.netiquette.sheet.Problems;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain PERSON}: the newest decision on somebody, its rules, what the others lacked, and what would change it. */
@Command(
        name = "explain",
        description = "Says why somebody got their verdict, what each other rule lacked, and what would change it.")
final class ExplainCommand extends MemoryCommand {

    @Parameters(index = "0", paramLabel = "PERSON", description = "name or profile link")
    private String person = "";

    @Option(names = "--all", description = "every rule, with what it lacked, and all that is known")
    private boolean all;

    /** Read when the first decision is explained, and once for all of them. */
    private @Nullable Today read;

    /**
     * The rules as they are now.
     *
     * @param hash SHA-256 in hex over every file
     */
    private record Today(RuleFolder folder, Set<ThreadKind> strongThreads, String hash) {}

    /**
     * What a night decided.
     *
     * @param rule id of the deciding rule, empty where none spoke
     * @param verdict that of the rules; empty where a plan does not tell
     */
    private record Judged(String account, String policy, String rulesHash, String rule, Optional<Verdict> verdict) {

        boolean isDecidedLike(Decision now) {
            return now.deciding().map(Proposal::rule).orElse("").equals(rule)
                    && verdict.filter(it -> it != now.verdict()).isEmpty();
        }
    }

    @Override
    public Integer call() {
        return with(history -> {
            List<PersonHistory> found = history.of(person, folders().account());
            found.stream()
                    .sorted(Comparator.comparing(PersonHistory::account).thenComparing(PersonHistory::invitedAt))
                    .forEach(it -> explain(it, history));
            List<ConsideredPerson> considered =
                    history.considered(person, folders().account());
            OutreachText.newest(considered).forEach(it -> explain(it, found));
            out().flush();
            return found.isEmpty() && considered.isEmpty() ? unknown(person, history) : ExitCode.DONE;
        });
    }

    private void explain(PersonHistory it, History history) {
        Decided decision = it.newest();
        out().println(PersonText.title(it));
        out().println("%s%s on the night of %s, policy %s: %s%s"
                .formatted(
                        decision.verdict(),
                        decision.force().isEmpty() ? "" : " (" + decision.force() + ")",
                        decision.night(),
                        decision.policy(),
                        PersonText.own(decision),
                        decision.rule().isEmpty() ? "no rule speaks of such an invitation" : decision.reason()));
        Judged judged = new Judged(
                it.account(), decision.policy(), decision.rulesHash(), decision.rule(), Optional.of(decision.ruled()));
        if (decision.ownSince().isPresent()) {
            out().println("  Your word stands for as long as the invitation is open. What the rules say of it:");
        }
        history.fact(it.account(), decision)
                .ifPresentOrElse(
                        fact -> explain(fact, fact.grounds(), fact.words(), judged), () -> idsAlone(decision.rules()));
        out().println();
    }

    private void explain(ConsideredPerson it, List<PersonHistory> invitations) {
        out().println(it.title() + ", outreach");
        out().println("%s on the night of %s, policy %s: %s"
                .formatted(
                        it.step().action(), it.night(), it.policy(), it.step().told()));
        boolean answered = !invitations.isEmpty()
                && it.step().fact().filter(Candidate::invitedMember).isPresent();
        if (all || !answered) {
            details(it);
        }
        out().println();
    }

    private void details(ConsideredPerson it) {
        Judged judged = new Judged(
                it.account(),
                it.policy(),
                it.rulesHash(),
                it.step().rules().stream().findFirst().orElse(""),
                it.step().verdict());
        it.step()
                .fact()
                .ifPresentOrElse(
                        fact -> explain(fact, fact.grounds(), fact.words(), judged),
                        () -> idsAlone(it.step().rules()));
        if (!it.step().note().isEmpty()) {
            out().println("  Drafted: " + it.step().note().replaceAll("\\s+", " "));
        }
    }

    /** All that can be said where no fact is kept. */
    private void idsAlone(List<String> rules) {
        rules.forEach(it -> out().println("  " + it));
        if (!rules.isEmpty()) {
            out().println("  The facts of that night are not kept, so that no more can be said.");
        }
    }

    private void explain(Judgeable fact, Grounds grounds, Map<String, String> words, Judged judged) {
        try {
            RuleBook book = book(judged);
            Explanation explanation = new Explaining(book, today().strongThreads()).of(fact);
            since(judged, explanation).ifPresent(it -> out().println("  " + it));
            new ExplanationText(out(), all).print(explanation, grounds, words);
        } catch (Problems unsound) {
            out().println("  " + judged.rule());
            out().println("  The rules of today cannot be used; ./netiquette rules check says why.");
        }
    }

    private RuleBook book(Judged judged) {
        return today().folder()
                .book(
                        folders().policy().orElse(judged.policy()),
                        judged.account(),
                        folders().state().resolve("rulebooks"));
    }

    private Today today() {
        Path rules = folders().rules();
        Today now = read == null
                ? new Today(RuleFolder.open(rules), TodaysRules.strongThreads(rules), TodaysRules.hash(rules))
                : read;
        read = now;
        return now;
    }

    /** What the rules of today, or another policy, make of it; empty where they are those of the night. */
    private Optional<String> since(Judged judged, Explanation now) {
        String verdict = now.decision().verdict()
                + now.decision().deciding().map(it -> ", " + it.reason()).orElse(", no rule speaks");
        boolean same = judged.isDecidedLike(now.decision());
        Optional<String> policy = folders().policy().filter(it -> !it.equals(judged.policy()));
        if (policy.isPresent()) {
            return Optional.of(
                    "By policy %s it %s.".formatted(policy.get(), same ? "is the same" : "would be " + verdict));
        }
        if (judged.rulesHash().equals(today().hash())) {
            return Optional.empty();
        }
        return Optional.of(
                same
                        ? "Files under rules have changed since that night; the rule that decides is the same."
                        : "The rules have changed since that night. By those of today it is " + verdict + ".");
    }
}
