package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.netiquette.jobs.JobFile;
import org.netiquette.jobs.Night;
import org.netiquette.jobs.NightSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
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
        NightSettings settings = settings();
        return new NightConsole(out, err()).show(Night.run(settings, ConsoleProgress.to(out)));
    }

    private NightSettings settings() {
        if (!job.matches("[\\p{L}\\p{N}_-]+")) {
            throw new ParameterException(
                    spec().commandLine(),
                    "The job «%s» must be the name of a file in jobs/, without .properties".formatted(job));
        }
        Path file = Folders.home("jobs").resolve(job + ".properties");
        JobFile jobFile = JobFile.read(file, "jobs/" + job + ".properties");
        return new NightSettings(
                job,
                folders().input(),
                folders().output(),
                folders().rules(),
                folders().state(),
                folders().asOf(),
                folders().policy(),
                jobFile.policy(),
                folders().account(),
                jobFile.openDays(),
                jobFile.chunk(),
                jobFile.timeLimitMinutes(),
                jobFile.keepRuns(),
                jobFile.keepDays(),
                jobFile.outreach());
    }
}
