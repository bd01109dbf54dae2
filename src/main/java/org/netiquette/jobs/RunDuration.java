package org.netiquette.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;

/** Stops a run that passes its time limit at the next chunk, so that it can be taken up again. */
final class RunDuration implements JobExecutionListener {

    private final ObjectProvider<JobOperator> operator;
    private final int limitMinutes;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "time-limit");
        thread.setDaemon(true);
        return thread;
    });

    RunDuration(ObjectProvider<JobOperator> operator, int limitMinutes) {
        this.operator = operator;
        this.limitMinutes = limitMinutes;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        if (limitMinutes > 0) {
            var unused = clock.schedule(() -> stop(execution), limitMinutes, TimeUnit.MINUTES);
        }
    }

    @Override
    public void afterJob(JobExecution execution) {
        clock.shutdownNow();
    }

    private void stop(JobExecution execution) {
        try {
            operator.getObject().stop(execution);
        } catch (JobExecutionNotRunningException justEnded) {
            // nothing is left to stop
        }
    }
}
