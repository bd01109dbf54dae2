package org.netiquette.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.jobs.NightResult.Ending;
import org.netiquette.memory.NightStore;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.MassMailing;
import org.netiquette.output.MissingFacts;
import org.netiquette.output.file.NightReports;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;

/** One start of the night: decides whether to take up an unfinished run, and says how it ended. */
final class NightRun {

    private final Job job;
    private final RunHistory history;
    private final NightStore store;
    private final NightReports reports;
    private final NightSettings settings;
    private final Progress progress;
    private final String fingerprint;

    NightRun(ApplicationContext context, NightSettings settings, NightInputs inputs, Progress progress) {
        this.job = context.getBean(Job.class);
        this.history = new RunHistory(context.getBean(JobRepository.class), context.getBean(JobOperator.class));
        this.store = context.getBean(NightStore.class);
        this.reports = context.getBean(NightReports.class);
        this.settings = settings;
        this.progress = progress;
        this.fingerprint = inputs.fingerprint(settings);
    }

    /** Runs the night, or takes up an unfinished run of the same date and inputs. */
    NightResult run() {
        try {
            Optional<JobExecution> unfinished = history.unfinished();
            if (unfinished.isPresent() && isSame(unfinished.get()) && !history.isHopeless(unfinished.get())) {
                return resume(unfinished.get());
            }
            if (unfinished.isPresent()) {
                history.abandon(unfinished.get());
                progress.say("The unfinished run of %s is closed as abandoned."
                        .formatted(NightParameters.asOf(unfinished.get().getJobParameters())));
            }
            history.prune(settings.keepRuns());
            return ended(history.start(job, NightParameters.of(settings, fingerprint, history.nextRun())));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The run could not be started: " + e.getMessage(), e);
        }
    }

    /** Takes up the unfinished run, as long as it would still come to the same. */
    NightResult restart() {
        try {
            Optional<JobExecution> unfinished = history.unfinished();
            if (unfinished.isEmpty()) {
                return nothingToDo();
            }
            return isSame(unfinished.get()) ? resume(unfinished.get()) : changedSince(unfinished.get());
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The run could not be taken up: " + e.getMessage(), e);
        }
    }

    static NightResult nothingToDo() {
        return result(Ending.NOTHING_TO_DO, "There is no unfinished run to take up.", Path.of(""), List.of());
    }

    private boolean isSame(JobExecution it) {
        return NightParameters.fingerprint(it.getJobParameters()).equals(fingerprint)
                && NightParameters.asOf(it.getJobParameters()).equals(settings.asOf());
    }

    private NightResult resume(JobExecution execution) throws JobExecutionException {
        progress.say("Taking up the unfinished run of %s.".formatted(settings.asOf()));
        return ended(history.resume(execution));
    }

    private NightResult changedSince(JobExecution execution) {
        String message = "The unfinished run of %s cannot be taken up: its input or rules have changed since.%nMaybe"
                        .formatted(NightParameters.asOf(execution.getJobParameters()))
                + " start anew with ./netiquette run.";
        return result(Ending.UNUSABLE, message, reports.folder(), List.of());
    }

    private NightResult ended(JobExecution execution) throws JobExecutionException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return done(execution);
        }
        Optional<Throwable> reason =
                execution.getAllFailureExceptions().stream().findFirst();
        if (reason.isPresent() && reason.get() instanceof CheckLedger.NothingUsable) {
            history.abandon(execution);
            return result(Ending.UNUSABLE, String.valueOf(reason.get().getMessage()), reports.folder(), List.of());
        }
        String message = execution.getStatus() == BatchStatus.STOPPED
                ? "The run passed its time limit of " + settings.timeLimitMinutes() + " minutes."
                : "The run failed: " + reason.map(Failure::sentence).orElse("no reason was given") + ".";
        return result(
                Ending.FAILED, message + "\nMaybe ./netiquette restart takes it up.", reports.folder(), List.of());
    }

    private NightResult done(JobExecution execution) {
        try {
            reports.writeTimings(seconds(execution));
        } catch (IOException e) {
            progress.say("timings.json could not be written: " + e.getMessage());
        }
        List<ReportedAccount> reported = store.reported(execution.getJobInstanceId(), ReportedAccount.class);
        store.clear();
        return result(Ending.DONE, "", reports.folder(), reported);
    }

    private static NightResult result(Ending ending, String message, Path folder, List<ReportedAccount> reported) {
        MissingFacts missing =
                reported.stream().map(ReportedAccount::missing).reduce(MissingFacts.none(), MissingFacts::plus);
        List<AccountSummary> accounts = reported.stream()
                .map(ReportedAccount::summary)
                .sorted(AccountSummary.NEEDING_A_PERSON_FIRST)
                .toList();
        MassMailing mailing =
                MassMailing.of(reported.stream().map(ReportedAccount::texts).toList());
        return new NightResult(ending, message, folder, accounts, missing, mailing);
    }

    private static Map<String, Double> seconds(JobExecution execution) {
        Map<String, Double> seconds = new TreeMap<>();
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStartTime() != null && step.getEndTime() != null) {
                Duration took = Duration.between(step.getStartTime(), step.getEndTime());
                seconds.put(step.getStepName(), took.toMillis() / 1000.0);
            }
        }
        return seconds;
    }
}
