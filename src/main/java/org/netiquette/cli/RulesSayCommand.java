package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.netiquette.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rules say FILE}: a rule in sentences. */
@Command(name = "say", description = "Prints a rule in sentences, as a .dslr file has them.")
final class RulesSayCommand extends FoldersCommand {

    @Parameters(
            paramLabel = "FILE",
            description = "a rule file, or its name below the rule folder such as invitations/known")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        PrintWriter out = out();
        out.print(RuleFolder.open(folders().rules()).say(file));
        out.flush();
        return ExitCode.DONE;
    }
}
