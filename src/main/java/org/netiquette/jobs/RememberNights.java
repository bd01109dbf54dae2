package org.netiquette.jobs;

import java.util.List;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.memory.RememberedNetwork;
import org.netiquette.memory.RememberedNight;
import org.netiquette.network.Reach;
import org.netiquette.plan.Step;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Last step: remembers what was advised to one account after the other. It comes behind the reports, so that a night whose
 * reports could not be written leaves the memory as it was.
 */
class RememberNights implements ItemWriter<PlannedAccount> {

    private final NightStore store;
    private final NetworkStore network;
    private final Memory memory;
    private final NightInputs inputs;
    private final NightSettings settings;
    private final Progress progress;
    private final long night;

    RememberNights(
            NightStore store,
            NetworkStore network,
            Memory memory,
            NightInputs inputs,
            NightSettings settings,
            Progress progress,
            long night) {
        this.store = store;
        this.network = network;
        this.memory = memory;
        this.inputs = inputs;
        this.settings = settings;
        this.progress = progress;
        this.night = night;
    }

    @Override
    public void write(Chunk<? extends PlannedAccount> chunk) {
        chunk.forEach(this::remember);
        progress.advance(chunk.size());
    }

    private RememberedNetwork network(PlannedAccount account) {
        List<Reach> reach = network.gathered(night, account.number(), GatheredNetwork.class).stream()
                .map(GatheredNetwork::reach)
                .toList();
        PlannedNetwork planned =
                network.planned(night, account.number(), PlannedNetwork.class).orElse(PlannedNetwork.none());
        return new RememberedConnections(planned, settings.asOf()).with(network.seen(night, account.number()), reach);
    }

    private void remember(PlannedAccount account) {
        AccountNight gathered =
                store.gathered(night, account.number(), AccountNight.class).orElseThrow();
        if (gathered.usable()) {
            memory.remember(new RememberedNight(
                    account.account(),
                    settings.asOf(),
                    gathered.exportedOn(),
                    gathered.policy(),
                    inputs.rulesHash(),
                    store.advice(night, account.number()),
                    gathered.outcomes(),
                    RememberedOutreach.of(
                            store.outreach(night, account.number(), Step.class),
                            store.planned(night, account.number(), PlannedOutreach.class)
                                    .orElse(PlannedOutreach.none())
                                    .proposals(),
                            settings.asOf()),
                    network(account)));
            memory.letGo(account.account(), settings.oldestNight());
        }
    }
}
