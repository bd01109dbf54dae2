package org.netiquette.jobs;

import java.util.Optional;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.memory.ReportLog;
import org.netiquette.memory.StagedInvitation;
import org.netiquette.output.file.NightReports;
import org.netiquette.output.file.WrittenFiles;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night as a Spring Batch job: plan, gather, judge, outreach, connections, check, report, close, remember. Accounts know nothing of one another, so
 * that each of the steps over them can be partitioned.
 */
@Configuration(proxyBeanMethods = false)
@Import(MemoryConfiguration.class)
class NightConfiguration {

    private static final String NIGHT = "#{stepExecution.jobExecution.jobInstanceId}";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Progress progress;

    NightConfiguration(JobRepository repository, PlatformTransactionManager transactions, Progress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
    }

    @Bean
    Job night(
            Step plan,
            Step gather,
            Step judge,
            Step outreach,
            Step connections,
            Step check,
            Step report,
            Step close,
            Step remember,
            RunDuration duration) {
        return new JobBuilder("night", repository)
                .listener(duration)
                .start(plan)
                .next(gather)
                .next(judge)
                .next(outreach)
                .next(connections)
                .next(check)
                .next(report)
                .next(close)
                .next(remember)
                .build();
    }

    @Bean
    Step plan(NightStore store, NightInputs inputs, StepTotals totals) {
        return tasklet("plan", new PlanNight(store, inputs.accounts()), totals);
    }

    @Bean
    Step gather(
            PlannedAccounts plannedAccounts, GatherAccount gatherAccount, StageFacts stageFacts, StepTotals totals) {
        return new StepBuilder("gather", repository)
                .<PlannedAccount, GatheredAccount>chunk(1)
                .transactionManager(transactions)
                .reader(plannedAccounts)
                .processor(gatherAccount)
                .writer(stageFacts)
                .faultTolerant()
                .skip(AccountFailure.class)
                .skipLimit(Long.MAX_VALUE)
                .skipListener(stageFacts)
                .listener(totals)
                .build();
    }

    @Bean
    Step judge(StagedFacts stagedFacts, JudgeFacts judgeFacts, NightSettings settings, StepTotals totals) {
        return new StepBuilder("judge", repository)
                .<StagedInvitation, StagedInvitation>chunk(settings.chunk())
                .transactionManager(transactions)
                .reader(stagedFacts)
                .writer(judgeFacts)
                .listener(totals)
                .build();
    }

    @Bean
    Step outreach(PlannedAccounts plannedAccounts, PlanOutreach planOutreach, StepTotals totals) {
        return overAccounts("outreach", plannedAccounts, planOutreach, totals);
    }

    @Bean
    Step connections(PlannedAccounts plannedAccounts, PlanConnections planConnections, StepTotals totals) {
        return overAccounts("connections", plannedAccounts, planConnections, totals);
    }

    @Bean
    Step check(NightStore store, StepTotals totals) {
        return tasklet("check", new CheckLedger(store), totals);
    }

    @Bean
    Step report(PlannedAccounts plannedAccounts, WriteReports writeReports, StepTotals totals) {
        return overAccounts("report", plannedAccounts, writeReports, totals);
    }

    @Bean
    Step close(
            NightStore store,
            Memory memory,
            NightReports reports,
            NightInputs inputs,
            NightSettings settings,
            StepTotals totals) {
        return tasklet("close", new CloseNight(store, memory, reports, inputs, settings), totals);
    }

    @Bean
    Step remember(PlannedAccounts plannedAccounts, RememberNights rememberNights, StepTotals totals) {
        return overAccounts("remember", plannedAccounts, rememberNights, totals);
    }

    private Step overAccounts(
            String name, PlannedAccounts accounts, ItemWriter<PlannedAccount> writer, StepTotals totals) {
        return new StepBuilder(name, repository)
                .<PlannedAccount, PlannedAccount>chunk(1)
                .transactionManager(transactions)
                .reader(accounts)
                .writer(writer)
                .listener(totals)
                .build();
    }

    @Bean
    @StepScope
    RememberNights rememberNights(
            NightStore store,
            NetworkStore network,
            Memory memory,
            NightInputs inputs,
            NightSettings settings,
            @Value(NIGHT) long night) {
        return new RememberNights(store, network, memory, inputs, settings, progress, night);
    }

    @Bean
    @StepScope
    PlannedAccounts plannedAccounts(NightStore store, @Value(NIGHT) long night) {
        return new PlannedAccounts(store, night);
    }

    @Bean
    GatherAccount gatherAccount(NightSettings settings, NightRules rules, Memory memory) {
        return new GatherAccount(settings, rules, memory);
    }

    @Bean
    @StepScope
    StageFacts stageFacts(NightStore store, NetworkStore network, @Value(NIGHT) long night) {
        return new StageFacts(store, network, night, progress);
    }

    @Bean
    @StepScope
    StagedFacts stagedFacts(NightStore store, NightSettings settings, @Value(NIGHT) long night) {
        return new StagedFacts(store, night, settings.chunk());
    }

    @Bean
    @StepScope
    JudgeFacts judgeFacts(NightStore store, NightRules rules, @Value(NIGHT) long night) {
        return new JudgeFacts(store, rules, progress, night);
    }

    @Bean
    @StepScope
    PlanOutreach planOutreach(
            NightStore store, NightRules rules, Memory memory, NightSettings settings, @Value(NIGHT) long night) {
        return new PlanOutreach(store, rules, memory, settings, progress, night);
    }

    @Bean
    @StepScope
    PlanConnections planConnections(
            NightStore store,
            NetworkStore network,
            NightRules rules,
            Memory memory,
            NightSettings settings,
            @Value(NIGHT) long night) {
        return new PlanConnections(store, network, rules, memory, settings, progress, night);
    }

    @Bean
    @StepScope
    WriteReports writeReports(
            NightStore store,
            NetworkStore network,
            Memory memory,
            NightReports reports,
            NightSettings settings,
            NightInputs inputs,
            @Value(NIGHT) long night) {
        return new WriteReports(store, network, memory, reports, progress, night, settings, inputs.rulesHash());
    }

    @Bean
    NightReports nightReports(NightSettings settings, ReportLog log) {
        return new NightReports(settings.output(), settings.asOf(), new WrittenFiles() {
            @Override
            public Optional<String> written(String path) {
                return log.written(path);
            }

            @Override
            public void remember(String path, String sha256) {
                log.remember(path, sha256);
            }
        });
    }

    @Bean
    RunDuration runDuration(ObjectProvider<JobOperator> operator, NightSettings settings) {
        return new RunDuration(operator, settings.timeLimitMinutes());
    }

    @Bean
    StepTotals stepTotals(NightStore store) {
        return new StepTotals(store, progress);
    }

    private Step tasklet(String name, Tasklet tasklet, StepTotals totals) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .listener(totals)
                .build();
    }
}
