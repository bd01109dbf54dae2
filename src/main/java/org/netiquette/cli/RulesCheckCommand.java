package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.workbench.FolderCheck;
import picocli.CommandLine.Command;

/** {@code rules check}: whether everything in the rule folder is sound, and what in it is dangerous. Compiles nothing. */
@Command(name = "check", description = "Checks every rule, table, list, example, template and case of the rule folder.")
final class RulesCheckCommand extends FoldersCommand {

    @Override
    public Integer call() {
        FolderCheck.Report report = FolderCheck.of(
                folders().rules(),
                folders().policy(),
                folders().input(),
                folders().state());
        PrintWriter out = out();
        report.problems().forEach(out::println);
        report.dangers().forEach(out::println);
        out.println(found(report));
        out.println(report.seenOn());
        out.flush();
        return report.isSound() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private static String found(FolderCheck.Report report) {
        String checked = "%d rules and %d cases".formatted(report.rules(), report.cases());
        return report.isSound()
                ? checked + " are sound."
                : "%s and %s in %s."
                        .formatted(
                                count(report.problems().size(), "problem"),
                                count(report.dangers().size(), "danger"),
                                checked);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
