package org.netiquette.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.netiquette.input.Reject;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.Addressee;
import org.netiquette.output.MissingFacts;
import org.netiquette.output.NetworkFindings;
import org.netiquette.output.NightOf;
import org.netiquette.output.NightTotals;
import org.netiquette.output.OutreachFindings;
import org.netiquette.output.file.NightReports;
import org.netiquette.plan.Step;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes the reports of one account after the other. */
class WriteReports implements ItemWriter<PlannedAccount> {

    private final NightStore store;
    private final NetworkStore network;
    private final Memory memory;
    private final NightReports reports;
    private final Progress progress;
    private final long night;
    private final NightSettings settings;
    private final String rulesHash;

    WriteReports(
            NightStore store,
            NetworkStore network,
            Memory memory,
            NightReports reports,
            Progress progress,
            long night,
            NightSettings settings,
            String rulesHash) {
        this.settings = settings;
        this.rulesHash = rulesHash;
        this.store = store;
        this.network = network;
        this.memory = memory;
        this.reports = reports;
        this.progress = progress;
        this.night = night;
    }

    @Override
    public void write(Chunk<? extends PlannedAccount> chunk) throws IOException {
        for (PlannedAccount it : chunk) {
            write(it);
        }
        progress.advance(chunk.size());
    }

    private void write(PlannedAccount account) throws IOException {
        AccountNight gathered =
                store.gathered(night, account.number(), AccountNight.class).orElseThrow();
        AccountReport report = new AccountReport(
                account.account(),
                store.advice(night, account.number()),
                store.outreach(night, account.number(), Step.class),
                findings(account, gathered),
                network(account),
                store.rejects(night, account.number(), Reject.class));
        NightOf of = new NightOf(settings.asOf(), gathered.policy(), rulesHash);
        if (gathered.usable() || reports.hasReportsOf(account.account())) {
            reports.write(report, of, reader(account, gathered));
        }
        AccountSummary summary = gathered.usable()
                ? AccountSummary.of(report, of, gathered.problems())
                : AccountSummary.unusable(report, gathered.problems());
        store.reported(
                night,
                account.number(),
                new ReportedAccount(
                        summary,
                        gathered.voice().language(),
                        MissingFacts.in(report.account(), report.advice()),
                        gathered.texts()));
    }

    private OutreachFindings findings(PlannedAccount account, AccountNight gathered) {
        PlannedOutreach planned =
                store.planned(night, account.number(), PlannedOutreach.class).orElse(PlannedOutreach.none());
        return new OutreachFindings(planned.budget(), gathered.hasPurposeFile(), gathered.manners(), gathered.groups());
    }

    private NetworkFindings network(PlannedAccount account) {
        Optional<GatheredNetwork> found = network.gathered(night, account.number(), GatheredNetwork.class);
        PlannedNetwork planned =
                network.planned(night, account.number(), PlannedNetwork.class).orElse(PlannedNetwork.none());
        return new NetworkFindings(
                planned.followUps(),
                planned.introductions(),
                found.map(GatheredNetwork::clusters).orElse(List.of()),
                found.map(GatheredNetwork::reach),
                memory.reach(account.account(), settings.oldestNight(), settings.asOf()));
    }

    private Addressee reader(PlannedAccount account, AccountNight gathered) {
        List<NightTotals> nights =
                memory.totals(account.account(), settings.oldestNight(), settings.asOf()).entrySet().stream()
                        .map(it -> new NightTotals(it.getKey(), it.getValue()))
                        .toList();
        return new Addressee(gathered.voice().memberName(), gathered.voice().language(), nights);
    }
}
