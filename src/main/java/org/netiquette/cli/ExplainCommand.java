package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.fact.Check;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.History;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.RuleInfo;
import org.netiquette.sheet.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain PERSON}: the newest decision on somebody, its rules, and the facts that it rests on. */
@Command(name = "explain", description = "Says why somebody got their verdict: the rules, and the facts they rest on.")
final class ExplainCommand extends MemoryCommand {

    @Parameters(index = "0", paramLabel = "PERSON", description = "name or profile link")
    private String person = "";

    @Override
    public Integer call() {
        return with(history -> {
            var found = history.of(person, folders().account());
            found.stream()
                    .sorted(Comparator.comparing(PersonHistory::account).thenComparing(PersonHistory::invitedAt))
                    .forEach(it -> explain(it, history));
            List<ConsideredPerson> considered =
                    history.considered(person, folders().account());
            new OutreachText(out()).newest(considered, (id, it) -> rule(id, RuleFolder.COMMON_POLICY, it.account()));
            return found.isEmpty() && considered.isEmpty() ? unknown(person, history) : ExitCode.DONE;
        });
    }

    private void explain(PersonHistory it, History history) {
        PrintWriter out = out();
        Decided decision = it.newest();
        out.println(PersonText.title(it));
        out.println("%s%s on the night of %s, policy %s: %s"
                .formatted(
                        decision.verdict(),
                        decision.force().isEmpty() ? "" : " (" + decision.force() + ")",
                        decision.night(),
                        decision.policy(),
                        decision.rule().isEmpty() ? "no rule speaks of such an invitation" : decision.reason()));
        decision.rules().forEach(rule -> rule(rule, decision.policy(), it.account()));
        history.fact(it.account(), decision.evidence()).ifPresent(this::grounds);
        out.println();
        out.flush();
    }

    /** The rule as it reads now; without its file only the id is left. */
    private void rule(String id, String policy, String account) {
        Optional<RuleInfo> rule = read(policy, account, id);
        out().println("  " + id + rule.map(it -> ": " + it.sentence()).orElse(""));
        rule.ifPresent(it -> {
            out().println("    Why: " + it.why());
            out().println("    Source: " + it.source());
        });
    }

    private Optional<RuleInfo> read(String policy, String account, String id) {
        try {
            return RuleFolder.open(folders().rules())
                    .book(policy, account, folders().state().resolve("rulebooks"))
                    .rule(id);
        } catch (Problems rulesAreOther) {
            return Optional.empty();
        }
    }

    private void grounds(ReceivedInvitation fact) {
        Map<String, String> words = new TreeMap<>(fact.grounds().words());
        Map<String, String> values = fact.words();
        if (!words.isEmpty()) {
            out().println("  It rests on:");
        }
        words.forEach((word, ground) ->
                out().println("    %s %s: %s".formatted(word, values.getOrDefault(word, ""), ground)));
        fact.grounds().checks().stream().map(Check::lookAt).forEach(it -> out().println("  Look first: " + it));
    }
}
