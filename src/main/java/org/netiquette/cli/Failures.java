package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.input.UnusableInputException;
import org.netiquette.jobs.Failure;
import org.netiquette.jobs.StateFolder;
import org.netiquette.memory.MemoryUnusable;
import org.netiquette.sheet.Problems;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in a line or two, and chooses the exit code. A stack trace only with {@code --verbose}. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println(sentence(failure));
        if (isVerbose(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return exitCode(failure);
    }

    /** The option belongs to the command at the end of the line. */
    static boolean isVerbose(ParseResult parsed) {
        return parsed.hasSubcommand() ? isVerbose(parsed.subcommand()) : parsed.hasMatchedOption("--verbose");
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof Problems
                || failure instanceof UnusableInputException
                || failure instanceof MemoryUnusable) {
            return ExitCode.NOT_USABLE;
        }
        return failure instanceof StateFolder.Held ? ExitCode.HELD : ExitCode.FAILED;
    }

    private static String sentence(Exception failure) {
        return switch (exitCode(failure)) {
            case ExitCode.NOT_USABLE, ExitCode.HELD -> String.valueOf(failure.getMessage());
            default ->
                "The command failed: " + Failure.sentence(failure)
                        + "\nMaybe --verbose says more; ./netiquette restart takes up a run that did not finish.";
        };
    }
}
