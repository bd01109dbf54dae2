package org.netiquette.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.MassMailing;
import org.netiquette.output.MissingFacts;
import org.netiquette.output.NightTotals;
import org.netiquette.output.Overview;
import org.netiquette.output.RunRecord;
import org.netiquette.output.file.NightReports;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Last step: writes what stands beside the accounts. */
final class CloseNight implements Tasklet {

    /** Nights that the page of all accounts shows: older ones would cost time, and show nothing more. */
    private static final int TREND_DAYS = 60;

    private final NightStore store;
    private final Memory memory;
    private final NightReports reports;
    private final NightInputs inputs;
    private final NightSettings settings;

    CloseNight(NightStore store, Memory memory, NightReports reports, NightInputs inputs, NightSettings settings) {
        this.store = store;
        this.memory = memory;
        this.reports = reports;
        this.inputs = inputs;
        this.settings = settings;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        long night = contribution.getStepExecution().getJobExecution().getJobInstanceId();
        List<ReportedAccount> reported = store.reported(night, ReportedAccount.class);
        List<AccountSummary> summaries =
                reported.stream().map(ReportedAccount::summary).toList();
        List<RunRecord.LedgerEntry> ledger = new ArrayList<>();
        List<RunRecord.Unread> unread = new ArrayList<>();
        for (PlannedAccount it : store.accounts(night)) {
            AccountNight gathered =
                    store.gathered(night, it.number(), AccountNight.class).orElseThrow();
            gathered.ledger()
                    .forEach(line -> ledger.add(new RunRecord.LedgerEntry(
                            it.account(), line.kind(), line.read(), line.used(), line.skipped(), line.rejected())));
            gathered.unread().forEach(file -> unread.add(new RunRecord.Unread(it.account(), file)));
        }
        MassMailing mailing =
                MassMailing.of(reported.stream().map(ReportedAccount::texts).toList());
        MissingFacts missing =
                reported.stream().map(ReportedAccount::missing).reduce(MissingFacts.none(), MissingFacts::plus);
        reports.write(
                summaries,
                new RunRecord(
                        Version.TEXT,
                        settings.asOf().toString(),
                        settings.job(),
                        settings.policy().orElse(settings.defaultPolicy()),
                        inputs.rulesHash(),
                        inputs.files(),
                        summaries.stream().map(CloseNight::account).toList(),
                        ledger,
                        unread,
                        mailing,
                        RunRecord.Missing.of(missing)),
                new Overview(ReportedAccount.language(reported), before()));
        return RepeatStatus.FINISHED;
    }

    private List<NightTotals> before() {
        LocalDate from = settings.asOf().minusDays(TREND_DAYS);
        return memory.totals(from, settings.asOf()).entrySet().stream()
                .map(it -> new NightTotals(it.getKey(), it.getValue()))
                .toList();
    }

    private static RunRecord.Account account(AccountSummary it) {
        Map<String, Integer> verdicts = new TreeMap<>();
        it.verdicts().forEach((verdict, count) -> verdicts.put(verdict.name().toLowerCase(Locale.ROOT), count));
        return new RunRecord.Account(
                it.account(),
                it.status().name().toLowerCase(Locale.ROOT),
                it.policy(),
                it.open(),
                verdicts,
                it.fresh(),
                it.changed(),
                it.outreach(),
                it.network(),
                it.rejects(),
                it.problem());
    }
}
