package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.jobs.Night;
import picocli.CommandLine.Command;

/** {@code restart}: takes up the last run that did not finish, with the settings that it was started with. */
@Command(
        name = "restart",
        description = "Takes up the last run that did not finish, with the settings that it was started with.")
final class RestartCommand extends FoldersCommand {

    @Override
    public Integer call() {
        PrintWriter out = out();
        return new NightConsole(out, err()).show(Night.restart(folders().state(), ConsoleProgress.to(out)));
    }
}
