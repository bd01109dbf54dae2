package org.netiquette.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** First step: writes down which accounts the night is about, so that every attempt at it works on the same ones. */
final class PlanNight implements Tasklet {

    private final NightStore store;
    private final List<AccountFiles> accounts;

    PlanNight(NightStore store, List<AccountFiles> accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<PlannedAccount> planned = new ArrayList<>();
        for (AccountFiles it : accounts) {
            planned.add(new PlannedAccount(
                    planned.size(),
                    it.account(),
                    it.roots().stream().map(Path::toString).toList()));
        }
        store.plan(contribution.getStepExecution().getJobExecution().getJobInstanceId(), planned);
        return RepeatStatus.FINISHED;
    }
}
