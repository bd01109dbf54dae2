package org.netiquette.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The settings of a run as the job repository keeps them. The date, the fingerprint of the inputs and the number of the
 * run identify it; the rest is there to take it up again.
 */
final class NightParameters {

    private static final String AS_OF = "as_of";
    private static final String FINGERPRINT = "fingerprint";
    private static final String RUN = "run";

    private NightParameters() {}

    static JobParameters of(NightSettings it, String fingerprint, long run) {
        JobParametersBuilder pace = new JobParametersBuilder();
        for (Pace.Setting setting : Pace.Setting.values()) {
            pace.addLong(setting.key(), (long) it.pace().get(setting), false);
        }
        return pace.addString(AS_OF, it.asOf().toString(), true)
                .addString(FINGERPRINT, fingerprint, true)
                .addLong(RUN, run, true)
                .addString("job", it.job(), false)
                .addString("input", absolute(it.input()), false)
                .addString("output", absolute(it.output()), false)
                .addString("rules", absolute(it.rules()), false)
                .addString("policy", it.policy().orElse(""), false)
                .addString("default_policy", it.defaultPolicy(), false)
                .addString("account", it.account().orElse(""), false)
                .addLong("open_days", (long) it.openDays(), false)
                .addLong("chunk", (long) it.chunk(), false)
                .addLong("time_limit_minutes", (long) it.timeLimitMinutes(), false)
                .addLong("keep_runs", (long) it.keepRuns(), false)
                .addLong("keep_days", (long) it.keepDays(), false)
                .addString("network", Boolean.toString(it.network()), false)
                .toJobParameters();
    }

    /** The settings that a run was started with; the state folder is where it was found. */
    static NightSettings settings(JobParameters it, Path state) {
        return new NightSettings(
                text(it, "job"),
                Path.of(text(it, "input")),
                Path.of(text(it, "output")),
                Path.of(text(it, "rules")),
                state,
                asOf(it),
                optional(text(it, "policy")),
                text(it, "default_policy"),
                optional(text(it, "account")),
                number(it, "open_days"),
                number(it, "chunk"),
                number(it, "time_limit_minutes"),
                number(it, "keep_runs"),
                number(it, "keep_days"),
                Boolean.parseBoolean(text(it, "network")),
                Pace.of(setting -> number(it, setting.key())));
    }

    static LocalDate asOf(JobParameters it) {
        return LocalDate.parse(text(it, AS_OF));
    }

    static String fingerprint(JobParameters it) {
        return text(it, FINGERPRINT);
    }

    static long run(JobParameters it) {
        return number(it, RUN);
    }

    private static String text(JobParameters it, String name) {
        return Objects.requireNonNullElse(it.getString(name), "");
    }

    private static int number(JobParameters it, String name) {
        return Math.toIntExact(Objects.requireNonNullElse(it.getLong(name), 0L));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
