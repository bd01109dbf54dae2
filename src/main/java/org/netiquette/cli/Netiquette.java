package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. Exit codes are those of the contract. */
@Command(
        name = "netiquette",
        description = "Judges a LinkedIn network by etiquette that anyone can edit.",
        mixinStandardHelpOptions = true,
        versionProvider = Netiquette.VersionText.class,
        subcommands = {
            RunCommand.class,
            RestartCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            HistoryCommand.class,
            ForgetCommand.class,
            PurposeCommand.class
        })
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
                .setExecutionStrategy(Netiquette::run)
                .setParameterExceptionHandler(Netiquette::misused)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    /** Libraries log only when asked to; it must be known before the first of them is touched. */
    private static int run(ParseResult parsed) {
        Locale.setDefault(Locale.ROOT);
        if (Failures.isVerbose(parsed)) {
            System.setProperty("netiquette.log", "INFO");
        } else {
            // Nothing would be written, so that what writes it need not be set up, which takes a quarter of a second
            System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
            System.setProperty("slf4j.internal.verbosity", "WARN");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        command.getErr().println(misuse.getMessage());
        command.getErr()
                .println("Maybe %s --help says more."
                        .formatted(command.getCommandSpec().qualifiedName()));
        return ExitCode.NOT_USABLE;
    }

    /** The version as the jar has it. */
    static final class VersionText implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"netiquette " + org.netiquette.jobs.Version.TEXT};
        }
    }
}
