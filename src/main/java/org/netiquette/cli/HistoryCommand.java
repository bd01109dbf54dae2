package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.History;
import org.netiquette.memory.NightLine;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.RuleRecord;
import org.netiquette.memory.ToldTie;
import org.netiquette.output.AccountReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code history [PERSON]}: past nights, or what was decided about one person; with {@code --rules}, how rules fared. */
@Command(name = "history", description = "Shows past nights, or what was decided about one person, night by night.")
final class HistoryCommand extends MemoryCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PERSON", description = "name or profile link")
    private @Nullable String person;

    @Mixin
    private final TextOrJson form = new TextOrJson();

    @Override
    public Integer call() {
        String who = person;
        if (who == null) {
            return with(folders().rulesAlone() ? this::rules : this::nights);
        }
        return with(history -> person(who, history));
    }

    private int person(String who, History history) {
        List<PersonHistory> found = history.of(who, folders().account());
        List<ConsideredPerson> considered = history.considered(who, folders().account());
        List<ToldTie> told = history.told(who, folders().account());
        boolean known = !found.isEmpty() || !considered.isEmpty() || !told.isEmpty();
        if (form.isJson() && known) {
            return TextOrJson.answer(out(), PersonJson.of(found, considered, told));
        }
        PersonText text = new PersonText(out());
        found.forEach(text::print);
        new OutreachText(out()).history(considered);
        new TieText(out()).history(who, told);
        return known ? ExitCode.DONE : unknown(who, history);
    }

    @Override
    int noMemory(String sentence, String maybe) {
        if (person != null) {
            return nothing(sentence, maybe);
        }
        out().println(sentence);
        out().flush();
        return ExitCode.DONE;
    }

    private int nights(History history) {
        PrintWriter out = out();
        List<NightLine> nights = history.nights(folders().account());
        if (form.isJson()) {
            return TextOrJson.answer(out, nights);
        }
        nights.forEach(
                it -> out.println("%s  %s: %s (policy %s)".formatted(it.night(), it.account(), text(it), it.policy())));
        if (nights.isEmpty()) {
            out.println("No night is remembered.");
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String text(NightLine it) {
        int open = it.verdicts().values().stream().mapToInt(Integer::intValue).sum();
        String verdicts = AccountReport.READING_ORDER.stream()
                .filter(it.verdicts()::containsKey)
                .map(verdict -> it.verdicts().getOrDefault(verdict, 0) + " "
                        + verdict.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return open
                + (open == 1 ? " open invitation" : " open invitations")
                + (verdicts.isEmpty() ? "" : ": " + verdicts);
    }

    private int rules(History history) {
        PrintWriter out = out();
        List<RuleRecord> records = history.rules(folders().account());
        if (form.isJson()) {
            return TextOrJson.answer(out, records);
        }
        String form = "%-52s %-8s %8s %9s %10s %9s %10s %7s %6s %9s%n";
        out.printf(
                form,
                "rule",
                "verdict",
                "decided",
                "followed",
                "otherwise",
                "answered",
                "connected",
                "talked",
                "ended",
                "overruled");
        records.forEach(it -> out.printf(
                form,
                it.rule(),
                it.verdict(),
                it.decided() + (it.isFew() ? "*" : ""),
                it.followed(),
                it.otherwise(),
                it.answered(),
                it.connected(),
                it.talked(),
                it.ended(),
                it.overruled()));
        out.println(
                "Each invitation, and each person to invite, counts once a rule. Neither followed nor otherwise: still open, or cannot be known.");
        out.println("Overruled: you decided otherwise yourself (my_verdict).");
        out.println("* fewer than %d cases: the figures say little.".formatted(RuleRecord.FEW));
        out.flush();
        return ExitCode.DONE;
    }
}
