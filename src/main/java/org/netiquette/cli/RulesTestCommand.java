package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.cases.CaseReport;
import org.netiquette.rules.cases.CaseResult;
import org.netiquette.rules.cases.RuleCases;
import picocli.CommandLine.Command;

/** {@code rules test}: runs the cases that lie beside the rules, of every policy and account or of one. */
@Command(
        name = "test",
        description = "Runs the cases that lie beside the rules, of every policy and account or of one.")
final class RulesTestCommand extends FoldersCommand {

    @Override
    public Integer call() {
        RuleFolder folder = RuleFolder.open(folders().rules());
        Map<String, CaseReport> layers = layers(folder);
        PrintWriter out = out();
        List<CaseReport> reports = List.copyOf(layers.values());
        reports.forEach(it -> it.problems().forEach(out::println));
        layers.forEach((layer, it) -> out.println("%s: %s".formatted(layer, hold(List.of(it)))));
        out.println("%s; they stand for %d invitations and people."
                .formatted(
                        hold(reports),
                        reports.stream()
                                .flatMap(it -> it.results().stream())
                                .mapToInt(CaseResult::combinations)
                                .sum()));
        new ExampleReadings(folders().rules(), folders().state()).tell(out);
        out.flush();
        return reports.stream().allMatch(CaseReport::passed) ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    /** The cases of each layer, under the name that a person knows it by. */
    private Map<String, CaseReport> layers(RuleFolder folder) {
        RuleCases cases = new RuleCases(folder, folders().state().resolve("rulebooks"));
        Optional<String> account = folders().account();
        boolean own = account.filter(folder.accounts()::contains).isPresent();
        if (account.isPresent() && !own) {
            out().println("The account %s has no rules of its own; those of its policy apply."
                    .formatted(account.get()));
        }
        Map<String, CaseReport> layers = new LinkedHashMap<>();
        if (!own) {
            account.map(folders()::policyOf).or(folders()::policy).map(List::of).orElseGet(folder::policies).stream()
                    .forEach(it -> layers.put("policy " + it, cases.policy(it)));
        }
        (account.isPresent() ? account.filter(it -> own).stream() : folder.accounts().stream())
                .forEach(it -> layers.put(
                        "rules of %s, policy %s".formatted(it, folders().policyOf(it)),
                        cases.account(folders().policyOf(it), it)));
        return layers;
    }

    private static String hold(List<CaseReport> reports) {
        List<CaseResult> results =
                reports.stream().flatMap(it -> it.results().stream()).toList();
        return "%d of %d cases hold"
                .formatted(results.stream().filter(CaseResult::passed).count(), results.size());
    }
}
