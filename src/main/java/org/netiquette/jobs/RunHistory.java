package org.netiquette.jobs;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * The runs that the job repository knows, under the lock on the state folder: whatever it calls running was killed.
 */
final class RunHistory {

    static final String JOB = "night";

    /** The repository adds this to the start, so that the largest number of all would read as none. */
    private static final int PRUNED_AT_ONCE = 10_000;

    private final JobRepository repository;
    private final JobOperator operator;

    RunHistory(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    /** The last run, if it did not come to its end. */
    Optional<JobExecution> unfinished() {
        return unfinished(repository);
    }

    static Optional<JobExecution> unfinished(JobRepository repository) {
        return Optional.ofNullable(repository.getLastJobInstance(JOB))
                .flatMap(it -> Optional.ofNullable(repository.getLastJobExecution(it)))
                .filter(it -> it.getStatus() != BatchStatus.COMPLETED && it.getStatus() != BatchStatus.ABANDONED);
    }

    /** Whether a run failed twice by itself: taking it up once more would only come to the same. */
    boolean isHopeless(JobExecution execution) {
        List<JobExecution> attempts = repository.getJobExecutions(execution.getJobInstance());
        return attempts.stream()
                        .filter(it -> it.getStatus() == BatchStatus.FAILED)
                        .count()
                > 1;
    }

    /** Takes a run up where it stopped. */
    JobExecution resume(JobExecution execution) throws JobExecutionException {
        return operator.restart(recovered(execution));
    }

    /** Closes a run that is not to be taken up. */
    void abandon(JobExecution execution) throws JobExecutionException {
        operator.abandon(recovered(execution));
    }

    /** Starts a new run. */
    JobExecution start(Job job, JobParameters parameters) throws JobExecutionException {
        return operator.start(job, parameters);
    }

    /** A number that no run has had yet: the same night may be run as often as one likes. */
    long nextRun() {
        return Optional.ofNullable(repository.getLastJobInstance(JOB))
                .flatMap(it -> Optional.ofNullable(repository.getLastJobExecution(it)))
                .map(it -> NightParameters.run(it.getJobParameters()) + 1)
                .orElse(1L);
    }

    /** Forgets all but the newest runs: what the job repository keeps of each makes every later one slower. */
    void prune(int keep) {
        List<JobInstance> old = repository.getJobInstances(JOB, keep, PRUNED_AT_ONCE);
        old.forEach(repository::deleteJobInstance);
    }

    /** A run that the repository calls running was killed, since we hold the lock: it counts as failed from here on. */
    private JobExecution recovered(JobExecution execution) {
        return execution.isRunning() ? operator.recover(execution) : execution;
    }
}
