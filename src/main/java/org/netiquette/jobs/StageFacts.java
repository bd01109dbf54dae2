package org.netiquette.jobs;

import java.util.List;
import org.netiquette.evidence.AccountEvidence.Ties;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps what was gathered; an account that could not be used is kept with its reason, and the others go on. */
class StageFacts implements ItemWriter<GatheredAccount>, SkipListener<PlannedAccount, GatheredAccount> {

    private final NightStore store;
    private final NetworkStore network;
    private final long night;
    private final Progress progress;

    StageFacts(NightStore store, NetworkStore network, long night, Progress progress) {
        this.store = store;
        this.network = network;
        this.night = night;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends GatheredAccount> chunk) {
        for (GatheredAccount it : chunk) {
            store.gathered(night, it.account().number(), it.night(), it.rejects(), it.facts());
            store.candidates(night, it.account().number(), it.candidates());
            it.ties().ifPresent(ties -> keep(it.account().number(), ties));
        }
        progress.advance(chunk.size());
    }

    private void keep(int account, Ties ties) {
        network.gathered(
                night,
                account,
                new GatheredNetwork(ties.clusters(), ties.reach()),
                ties.people(),
                ties.pairs(),
                ties.seen());
    }

    @Override
    public void onSkipInProcess(PlannedAccount account, Throwable reason) {
        AccountNight unusable = AccountNight.unusable(String.valueOf(reason.getMessage()));
        store.gathered(night, account.number(), unusable, List.of(), List.of());
        progress.advance(1);
    }
}
