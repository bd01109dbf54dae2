package org.netiquette.jobs;

import java.util.Objects;
import org.netiquette.memory.NightStore;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the progress how much a step has to work through, less what an earlier attempt has done. */
final class StepTotals implements StepExecutionListener {

    private final NightStore store;
    private final Progress progress;

    StepTotals(NightStore store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        long night = step.getJobExecution().getJobInstanceId();
        long total =
                switch (step.getStepName()) {
                    case "gather", "report", "remember" -> store.accounts(night).size();
                    case "judge" -> store.factCount(night);
                    default -> 0;
                };
        progress.begin(step.getStepName(), total);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        progress.end();
        return Objects.requireNonNull(step.getExitStatus());
    }
}
