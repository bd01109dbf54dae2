package org.netiquette.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netiquette.input.people.StatedPolicy;
import org.netiquette.rules.RuleFolder;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that reads or writes. Folders that are not named lie in the program's own folder. */
final class Folders {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "folder with one sub-folder an account (default: input)")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "folder for the reports (default: output)")
    private @Nullable Path output;

    @Option(
            names = "--rules",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "DIR",
            description = "folder of the rules (default: rules)")
    private @Nullable Path rules;

    @Option(names = "--state", paramLabel = "DIR", description = "folder of the memory (default: state)")
    private @Nullable Path state;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "business date (default: today, UTC)")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", paramLabel = "NAME", description = "policy for all accounts, whatever theirs is")
    private @Nullable String policy;

    @Option(names = "--account", paramLabel = "NAME", description = "run only this account")
    private @Nullable String account;

    /** Read by {@link Netiquette} before the command runs. */
    @Option(names = "--verbose", description = "say more, with stack traces")
    @SuppressWarnings("UnusedVariable")
    private boolean verbose;

    Path input() {
        return input == null ? home("input") : input;
    }

    Path output() {
        return output == null ? home("output") : output;
    }

    /** Whether the option stands alone, which only {@code history} knows what to do with. */
    boolean rulesAlone() {
        return rules != null && rules.toString().isEmpty();
    }

    Path rules() {
        if (rulesAlone()) {
            throw new Problems(List.of(Problem.at(
                    "--rules", 0, "The option must be followed by a folder.", "Maybe history --rules is meant.")));
        }
        return rules == null ? home("rules") : rules;
    }

    Path state() {
        return state == null ? home("state") : state;
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
    }

    Optional<String> policy() {
        return Optional.ofNullable(policy);
    }

    /** The policy that an account is judged by: the option, else what its own purpose file says, else the common one. */
    String policyOf(String name) {
        return policy().or(() -> StatedPolicy.in(input().resolve(name))).orElse(RuleFolder.COMMON_POLICY);
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** A date as people write it. */
    private static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("«%s» must be a date such as 2026-11-22".formatted(value));
            }
        }
    }

    /** A folder beside the start script, which says where it lies. */
    static Path home(String name) {
        return Path.of(System.getProperty("netiquette.home", "."), name).normalize();
    }
}
