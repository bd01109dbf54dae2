package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.netiquette.jobs.Night;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code restart}: takes up the last run that did not finish, with the settings that it was started with. */
@Command(
        name = "restart",
        description = "Takes up the last run that did not finish, with the settings that it was started with.",
        mixinStandardHelpOptions = true)
final class RestartCommand implements Callable<Integer> {

    @Mixin
    private final Folders folders = new Folders();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return new NightConsole(out, spec.commandLine().getErr())
                .show(Night.restart(folders.state(), ConsoleProgress.to(out)));
    }
}
