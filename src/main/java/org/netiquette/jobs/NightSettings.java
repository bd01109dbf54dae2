package org.netiquette.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a night does: from the options of the command, and from its job file where an option is not given.
 *
 * @param job name of the job, the job file without {@code .properties}
 * @param input folder with one sub-folder an account
 * @param output folder for the reports
 * @param rules folder of the rules
 * @param state folder of the memory
 * @param asOf business date
 * @param policy the policy that the command asks for; it goes before what an account's {@code purpose.yaml} says
 * @param defaultPolicy the policy of the job file, for accounts that name none
 * @param account the only account to run, empty for all
 * @param openDays days after which an invitation counts as open no more
 * @param chunk facts judged and kept at a time
 * @param timeLimitMinutes minutes after which the run is stopped, 0 for none
 * @param keepRuns finished runs that the job repository remembers
 * @param keepDays days for which a night is remembered
 * @param network whether the night looks at connections
 * @param pace how much is allowed to be done
 */
public record NightSettings(
        String job,
        Path input,
        Path output,
        Path rules,
        Path state,
        LocalDate asOf,
        Optional<String> policy,
        String defaultPolicy,
        Optional<String> account,
        int openDays,
        int chunk,
        int timeLimitMinutes,
        int keepRuns,
        int keepDays,
        boolean network,
        Pace pace) {

    /** The same for one account on another date. */
    public NightSettings on(LocalDate date, String only) {
        return new NightSettings(
                job,
                input,
                output,
                rules,
                state,
                date,
                policy,
                defaultPolicy,
                Optional.of(only),
                openDays,
                chunk,
                timeLimitMinutes,
                keepRuns,
                keepDays,
                network,
                pace);
    }

    /** The oldest night that still counts. */
    public LocalDate oldestNight() {
        return asOf.minusDays(keepDays);
    }
}
