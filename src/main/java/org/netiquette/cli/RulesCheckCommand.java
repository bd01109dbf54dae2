package org.netiquette.cli;

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
        out().print(report.text());
        out().flush();
        return report.isSound() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
