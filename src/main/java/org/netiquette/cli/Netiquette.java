package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes are those of the contract. */
@Command(
        name = "netiquette",
        description = "Judges a LinkedIn network by etiquette that anyone can edit.",
        mixinStandardHelpOptions = true,
        versionProvider = Netiquette.VersionText.class,
        subcommands = {RunCommand.class, RestartCommand.class, RulesCommand.class})
public final class Netiquette {

    private Netiquette() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs one command on the standard streams and answers its exit code. */
    static int execute(String... arguments) {
        return execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** Runs one command and answers its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Netiquette())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    /** The version as the jar has it. */
    static final class VersionText implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"netiquette " + org.netiquette.jobs.Version.TEXT};
        }
    }
}
