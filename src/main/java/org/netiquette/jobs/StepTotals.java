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
        boolean facts = step.getStepName().equals("judge");
        progress.begin(
                step.getStepName(),
                facts ? store.factCount(night) : store.accounts(night).size());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        progress.end();
        return Objects.requireNonNull(step.getExitStatus());
    }
}
