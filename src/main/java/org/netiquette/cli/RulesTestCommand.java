package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.cases.CaseReport;
import org.netiquette.rules.cases.CaseResult;
import org.netiquette.rules.cases.RuleCases;
import picocli.CommandLine.Command;

/** {@code rules test}: runs the cases that lie beside the rules, of every policy or of one. */
@Command(name = "test", description = "Runs the cases that lie beside the rules, of every policy or of one.")
final class RulesTestCommand extends FoldersCommand {

    @Override
    public Integer call() {
        RuleCases cases = new RuleCases(
                RuleFolder.open(folders().rules()), folders().state().resolve("rulebooks"));
        CaseReport report = folders()
                .account()
                .map(it -> cases.account(folders().policy().orElse(RuleFolder.COMMON_POLICY), it))
                .or(() -> folders().policy().map(cases::policy))
                .orElseGet(cases::all);
        PrintWriter out = out();
        report.problems().forEach(out::println);
        out.println("%d of %d cases hold; they stand for %d invitations and people."
                .formatted(
                        report.results().stream().filter(CaseResult::passed).count(),
                        report.results().size(),
                        report.results().stream()
                                .mapToInt(CaseResult::combinations)
                                .sum()));
        new ExampleReadings(folders().rules(), folders().state()).tell(out);
        out.flush();
        return report.passed() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
