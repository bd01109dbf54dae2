package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.jobs.StateFolder;
import org.netiquette.memory.History;
import org.netiquette.memory.NewestNight;
import org.netiquette.memory.StateDatabase;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.RuleTally;
import org.netiquette.rules.word.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rules list}: every rule of a policy with its sentence, force, verdict and source, and how often it spoke. */
@Command(
        name = "list",
        description =
                "Lists every rule of a policy with its sentence, force, verdict and source, and how often it spoke.")
final class RulesListCommand extends MemoryCommand {

    @Mixin
    private final TextOrJson form = new TextOrJson();

    /**
     * A rule for other programs.
     *
     * @param replaces the file in whose place it came, empty where it came in none
     * @param facts how many invitations, people to invite, connections or pairs the newest night judged; 0 where none is remembered
     * @param hits of how many of them it spoke
     * @param decided for how many it decided
     * @param alone for how many of these no other rule came to the same
     * @param overruled for how many of these the member decided otherwise themself
     */
    private record Line(
            String id,
            String sentence,
            String force,
            String verdict,
            String why,
            String source,
            String file,
            String replaces,
            int facts,
            int hits,
            int decided,
            int alone,
            int overruled) {}

    /** How often each rule spoke, by id, and of how many facts, by folder of rules. */
    private record Figures(Map<String, RuleTally> rules, Map<String, Integer> facts) {}

    @Override
    public Integer call() {
        if (!StateDatabase.exists(folders().state())) {
            return list(List.of(), "No night is remembered yet, so that nothing can be said of how often they spoke.");
        }
        try {
            return with(this::list);
        } catch (StateFolder.Held running) {
            return list(List.of(), "A run holds the memory, so that nothing can be said now of how often they spoke.");
        }
    }

    private int list(History history) {
        List<NewestNight> all = history.newest(folders().account());
        List<NewestNight> ours =
                all.stream().filter(it -> it.policy().equals(policy())).toList();
        if (all.isEmpty()) {
            return list(all, "No such night is remembered, so that nothing can be said of how often they spoke.");
        }
        return ours.isEmpty()
                ? list(
                        all,
                        "No newest night was judged by policy %s; had it been, on %s:".formatted(policy(), days(all)))
                : list(
                        ours,
                        "Hits on the newest night (%s), by the rules as they are now; of connections and pairs, by those of that night:"
                                .formatted(days(ours)));
    }

    private static String days(List<NewestNight> nights) {
        String days = nights.stream()
                .map(it -> it.night().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        int accounts = nights.size();
        return days + (accounts == 1 ? "" : ", %d accounts".formatted(accounts));
    }

    private String policy() {
        return folders()
                .account()
                .map(folders()::policyOf)
                .or(folders()::policy)
                .orElse(RuleFolder.COMMON_POLICY);
    }

    private int list(List<NewestNight> nights, String sentence) {
        RuleFolder folder = RuleFolder.open(folders().rules());
        RuleBook book = book(folder, folders().account().orElse(""));
        Figures figures = figures(folder, book, nights);
        PrintWriter out = out();
        if (form.isJson()) {
            return TextOrJson.answer(
                    out, book.rules().stream().map(it -> line(it, figures)).toList());
        }
        out.println("%d rules, policy %s%s"
                .formatted(
                        book.rules().size(),
                        policy(),
                        folders().account().map(it -> ", account " + it).orElse("")));
        out.println(sentence);
        book.rules().forEach(it -> print(it, figures));
        out.flush();
        return ExitCode.DONE;
    }

    private RuleBook book(RuleFolder folder, String account) {
        return folder.book(policy(), account, folders().state().resolve("rulebooks"));
    }

    /** An account with rules of its own is judged by them; a rule in whose place it has another does not speak there. */
    private Figures figures(RuleFolder folder, RuleBook listed, List<NewestNight> nights) {
        Map<String, RuleTally> tallies = new HashMap<>();
        Map<String, Integer> facts = new HashMap<>();
        for (NewestNight it : nights) {
            RuleBook book = book(folder, it.account());
            List<Judgeable> judged = Stream.<Judgeable>concat(it.invitations().stream(), it.candidates().stream())
                    .toList();
            RuleTally.of(book, judged).forEach((id, tally) -> {
                if (listed.rule(id).map(RuleInfo::file).equals(book.rule(id).map(RuleInfo::file))) {
                    tallies.merge(id, tally, RuleTally::plus);
                }
            });
            facts.merge("invitations", it.invitations().size(), Integer::sum);
            facts.merge("outreach", it.candidates().size(), Integer::sum);
            it.ofNetwork().forEach(count -> {
                if (Subject.inFolder(count.rule()).isPresent()) {
                    facts.merge(count.rule(), count.hits(), Integer::sum);
                } else {
                    RuleTally tally = new RuleTally(count.hits(), count.decided(), count.alone(), 0);
                    tallies.merge(count.rule(), tally, RuleTally::plus);
                }
            });
        }
        return new Figures(tallies, facts);
    }

    private static Line line(RuleInfo it, Figures figures) {
        RuleTally tally = figures.rules().getOrDefault(it.id(), RuleTally.NONE);
        return new Line(
                it.id(),
                it.sentence(),
                it.force().name(),
                it.verdict().name(),
                it.why(),
                it.source(),
                it.file(),
                it.replaces(),
                figures.facts().getOrDefault(it.subject().folder(), 0),
                tally.hits(),
                tally.decided(),
                tally.alone(),
                tally.overruled());
    }

    private void print(RuleInfo it, Figures figures) {
        PrintWriter out = out();
        out.println();
        out.println("%s  %s%s".formatted(it.id(), ExplanationText.call(it), spoke(it, figures)));
        out.println("  " + it.sentence());
        out.println("  Source: " + it.source());
        String layer = ExplanationText.layer(it);
        if (!layer.isEmpty()) {
            out.println("  " + layer);
        }
    }

    private static String spoke(RuleInfo it, Figures figures) {
        int facts = figures.facts().getOrDefault(it.subject().folder(), 0);
        RuleTally tally = figures.rules().getOrDefault(it.id(), RuleTally.NONE);
        if (facts == 0) {
            return "";
        } else if (tally.hits() == 0) {
            return "  no hit";
        }
        return "  hits %d of %d (%d %%), decided %d, alone %d%s"
                .formatted(
                        tally.hits(),
                        facts,
                        Math.round(100.0 * tally.hits() / facts),
                        tally.decided(),
                        tally.alone(),
                        tally.overruled() == 0 ? "" : ", overruled by you " + tally.overruled());
    }
}
