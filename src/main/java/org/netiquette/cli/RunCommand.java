package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.netiquette.jobs.JobFile;
import org.netiquette.jobs.Night;
import org.netiquette.jobs.NightSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run [JOB]}: runs a job over every account in the input folder. */
@Command(
        name = "run",
        description = "Runs a job over every account in the input folder.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "JOB",
            defaultValue = "nightly",
            description = "job file in jobs/, without .properties (default: ${DEFAULT-VALUE})")
    private String job = "nightly";

    @Mixin
    private final Folders folders = new Folders();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        NightSettings settings = settings();
        return new NightConsole(out, spec.commandLine().getErr()).show(Night.run(settings, ConsoleProgress.to(out)));
    }

    private NightSettings settings() {
        if (!job.matches("[\\p{L}\\p{N}_-]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The job «%s» must be the name of a file in jobs/, without .properties".formatted(job));
        }
        Path file = Folders.home("jobs").resolve(job + ".properties");
        JobFile jobFile = JobFile.read(file, "jobs/" + job + ".properties");
        return new NightSettings(
                job,
                folders.input(),
                folders.output(),
                folders.rules(),
                folders.state(),
                folders.asOf(),
                folders.policy(),
                jobFile.policy(),
                folders.account(),
                jobFile.openDays(),
                jobFile.chunk(),
                jobFile.timeLimitMinutes(),
                jobFile.keepRuns());
    }
}
