package org.netiquette.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.input.LedgerLine;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Before anything is written: every row read must be accounted for, every fact must be judged, and one account at least
 * must be usable.
 */
final class CheckLedger implements Tasklet {

    private final NightStore store;

    CheckLedger(NightStore store) {
        this.store = store;
    }

    /** None of the accounts can be used. */
    static final class NothingUsable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingUsable(List<String> problems) {
            super("No account can be used: " + problems.get(0) + more(problems.size() - 1)
                    + "\nMaybe the download is not whole, or lies in the wrong folder: one folder an account.");
        }
    }

    private static String more(int others) {
        return others == 0 ? "" : "; and %d more".formatted(others);
    }

    /** Rows or facts were lost on the way, which is a fault of the program. */
    static final class OutOfBalance extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfBalance(String what) {
            super("The ledger does not balance: " + what);
        }
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long night = contribution.getStepExecution().getJobExecution().getJobInstanceId();
        List<String> problems = new ArrayList<>();
        List<PlannedAccount> accounts = store.accounts(night);
        int judged = 0;
        for (PlannedAccount account : accounts) {
            Optional<AccountNight> gathered = store.gathered(night, account.number(), AccountNight.class);
            AccountNight it = gathered.orElseThrow(() -> new OutOfBalance(account.account() + " was not gathered"));
            check(account, it);
            judged += store.judgedCount(night, account.number());
            if (!it.usable()) {
                problems.add(account.account() + ": " + String.join(" ", it.problems()));
            }
        }
        int candidates = store.candidateCount(night);
        if (candidates != store.outreachCount(night)) {
            throw new OutOfBalance(
                    "%d of %d candidates were planned".formatted(store.outreachCount(night), candidates));
        }
        if (problems.size() == accounts.size()) {
            throw new NothingUsable(problems);
        }
        if (judged != store.factCount(night)) {
            throw new OutOfBalance("%d of %d open invitations were judged".formatted(judged, store.factCount(night)));
        }
        return RepeatStatus.FINISHED;
    }

    private static void check(PlannedAccount account, AccountNight night) {
        night.ledger().stream().filter(it -> !it.balances()).findFirst().ifPresent(it -> {
            throw new OutOfBalance(account.account() + ", " + text(it));
        });
    }

    private static String text(LedgerLine it) {
        return "%s: read %d, used %d, skipped %s, rejected %d"
                .formatted(it.kind(), it.read(), it.used(), it.skipped(), it.rejected());
    }
}
