package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.netiquette.jobs.JobFile;
import org.netiquette.jobs.NightSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has that reads or writes: the options about folders, and the console. */
@Command(mixinStandardHelpOptions = true)
abstract class FoldersCommand implements Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Folders folders() {
        return folders;
    }

    CommandSpec spec() {
        return spec;
    }

    /** What a night of that job would do with these options. */
    NightSettings night(String job) {
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
                jobFile.keepRuns(),
                jobFile.keepDays(),
                jobFile.network(),
                jobFile.pace());
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
