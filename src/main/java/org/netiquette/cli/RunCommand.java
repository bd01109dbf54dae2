package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.jobs.Night;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code run [JOB]}: runs a job over every account in the input folder. */
@Command(name = "run", description = "Runs a job over every account in the input folder.")
final class RunCommand extends FoldersCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "JOB",
            defaultValue = "nightly",
            description = "job file in jobs/, without .properties (default: ${DEFAULT-VALUE})")
    private String job = "nightly";

    @Override
    public Integer call() {
        PrintWriter out = out();
        return new NightConsole(out, err()).show(Night.run(night(job), ConsoleProgress.to(out)));
    }
}
