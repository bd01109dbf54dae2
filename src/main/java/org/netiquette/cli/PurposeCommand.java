package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.FirstPurposes;
import org.netiquette.input.FirstPurposes.Outcome;
import org.netiquette.input.InputFolder;
import picocli.CommandLine.Command;

/** {@code purpose}: writes a first {@code purpose.yaml} for every account that has none, or for the one named. */
@Command(
        name = "purpose",
        description = "Writes a first purpose.yaml from the archive, with comments, for each account that has none.")
final class PurposeCommand extends FoldersCommand {

    @Override
    public Integer call() {
        Path input = folders().input();
        List<AccountFiles> accounts = InputFolder.accounts(input, folders().account());
        Outcome outcome = FirstPurposes.write(input, accounts, folders().asOf());
        tell(outcome);
        return outcome.written().isEmpty() ? ExitCode.NOT_USABLE : ExitCode.DONE;
    }

    private void tell(Outcome outcome) {
        PrintWriter out = out();
        outcome.written().forEach(it -> out.println("Written: " + it));
        if (!outcome.written().isEmpty()) {
            out.println(
                    "Nothing in it counts yet. Open it in a text editor, take the # away in front of what you want to say,");
            out.println("save it, and then: ./netiquette run");
        }
        out.flush();
        outcome.problems().forEach(err()::println);
        err().flush();
    }
}
