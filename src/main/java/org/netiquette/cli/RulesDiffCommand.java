package org.netiquette.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netiquette.jobs.NightSettings;
import org.netiquette.output.comparison.Comparison;
import org.netiquette.output.comparison.ComparisonReports;
import org.netiquette.replay.OldRules;
import org.netiquette.replay.Replay;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules diff}: whom a change of the rules hits, before it goes live. */
@Command(
        name = "diff",
        description = {
            "Says whom a change of the rules hits, before it goes live: every decision that comes out otherwise.",
            "--rules is the folder that was edited, the new rules; --against or --against-git are the old ones.",
            "Reports: rules-diff/report.html and rules-diff/changes.csv in the output folder."
        })
final class RulesDiffCommand extends FoldersCommand {

    @ArgGroup(multiplicity = "1")
    private final Against against = new Against();

    @Option(names = "--fail-on-change", description = "exit with 1 when any decision comes out otherwise")
    private boolean failOnChange;

    @Option(
            names = "--job",
            paramLabel = "JOB",
            defaultValue = "nightly",
            description = "job file whose policy and days count (default: ${DEFAULT-VALUE})")
    private String job = "nightly";

    /** Where the old rules are. */
    private static final class Against {

        @Option(names = "--against", paramLabel = "DIR", description = "folder with the old rules")
        private @Nullable Path folder;

        @Option(
                names = "--against-git",
                paramLabel = "REV",
                description = "the old rules are those of this git revision, such as HEAD or v1.2")
        private @Nullable String revision;

        OldRules rules(Path now) {
            return folder == null ? OldRules.at(now, revision == null ? "" : revision) : OldRules.in(folder);
        }
    }

    @Override
    public Integer call() {
        NightSettings settings = night(job);
        try (OldRules old = against.rules(settings.rules())) {
            Comparison comparison = Replay.of(settings, old);
            List<Path> reports = new ComparisonReports(settings.output()).write(comparison);
            new ComparisonText(out()).print(comparison, reports);
            return failOnChange && comparison.isChanged() ? ExitCode.FOUND_SOMETHING : ExitCode.DONE;
        }
    }
}
