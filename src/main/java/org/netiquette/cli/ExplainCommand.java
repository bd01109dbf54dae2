package org.netiquette.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netiquette.cli.ExplainedTies.Explained;
import org.netiquette.cli.RulesOfToday.Judged;
import org.netiquette.fact.Candidate;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.History;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.PersonHistory.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain PERSON}: the newest decision on somebody, its rules, what the others lacked, and what would change it. */
@Command(
        name = "explain",
        description = "Says why somebody got their verdict, what each other rule lacked, and what would change it.")
final class ExplainCommand extends MemoryCommand {

    @Parameters(index = "0", paramLabel = "PERSON", description = "name or profile link")
    private String person = "";

    @Option(names = "--all", description = "every rule, with what it lacked, and all that is known; JSON has it always")
    private boolean all;

    @Mixin
    private final TextOrJson form = new TextOrJson();

    private final RulesOfToday rules = new RulesOfToday(folders());

    @Override
    public Integer call() {
        return with(history -> {
            List<PersonHistory> found = history.of(person, folders().account()).stream()
                    .sorted(Comparator.comparing(PersonHistory::account).thenComparing(PersonHistory::invitedAt))
                    .toList();
            List<ConsideredPerson> considered =
                    OutreachText.newest(history.considered(person, folders().account()));
            List<Explained> ties = new ExplainedTies(night("nightly"), rules, history).about(person);
            if (found.isEmpty() && considered.isEmpty() && ties.isEmpty()) {
                return unknown(person, history);
            }
            return form.isJson() ? json(found, considered, ties, history) : text(found, considered, ties, history);
        });
    }

    private int json(
            List<PersonHistory> found, List<ConsideredPerson> considered, List<Explained> ties, History history) {
        return TextOrJson.answer(
                out(),
                new ExplainedJson(
                        found.stream()
                                .map(it -> ExplainedJson.invitation(it, because(it, history)))
                                .toList(),
                        considered.stream()
                                .map(it -> ExplainedJson.outreach(it, because(it)))
                                .toList(),
                        ties.stream().map(ExplainedJson::tie).toList()));
    }

    private int text(
            List<PersonHistory> found, List<ConsideredPerson> considered, List<Explained> ties, History history) {
        found.forEach(it -> explain(it, history));
        considered.forEach(it -> explain(it, found));
        ties.forEach(this::explain);
        out().flush();
        return ExitCode.DONE;
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
        if (decision.ownSince().isPresent()) {
            out().println("  Your word stands for as long as the invitation is open. What the rules say of it:");
        }
        print(because(it, history));
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
            print(because(it));
            draft(it.step().note());
        }
        out().println();
    }

    private void explain(Explained it) {
        out().println(it.title());
        out().println("%s (by the files as they are now, on %s, policy %s)"
                .formatted(it.verdict(), it.on(), it.policy()));
        it.told().forEach(told -> out().println(TieText.line(told)));
        print(it.because());
        out().println();
    }

    private void draft(String note) {
        if (!note.isEmpty()) {
            out().println("  Drafted: " + note.replaceAll("\\s+", " "));
        }
    }

    private void print(Because it) {
        if (it.reasons().isEmpty()) {
            it.rules().forEach(rule -> out().println("  " + rule));
        }
        if (!it.remark().isEmpty()) {
            out().println("  " + it.remark());
        }
        it.reasons().ifPresent(reasons -> new ExplanationText(out(), all)
                .print(reasons.explanation(), reasons.grounds(), reasons.words()));
    }

    private Because because(PersonHistory it, History history) {
        Decided decision = it.newest();
        Judged judged = new Judged(
                it.account(), decision.policy(), decision.rulesHash(), decision.rule(), Optional.of(decision.ruled()));
        return history.fact(it.account(), decision)
                .map(fact -> rules.because(fact, fact.grounds(), fact.words(), judged))
                .orElseGet(() -> Because.notKept(decision.rules()));
    }

    private Because because(ConsideredPerson it) {
        List<String> spoke = it.step().rules();
        Judged judged = new Judged(
                it.account(),
                it.policy(),
                it.rulesHash(),
                spoke.stream().findFirst().orElse(""),
                it.step().verdict());
        return it.step()
                .fact()
                .map(fact -> rules.because(fact, fact.grounds(), fact.words(), judged))
                .orElseGet(() -> Because.notKept(spoke));
    }
}
