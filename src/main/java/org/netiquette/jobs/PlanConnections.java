package org.netiquette.jobs;

import org.netiquette.memory.Memory;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges the connections of one account after the other, and plans what to do about them. */
class PlanConnections implements ItemWriter<PlannedAccount> {
    private final NetworkStore network;
    private final Progress progress;
    private final long night;

    PlanConnections(
            NightStore store,
            NetworkStore network,
            NightRules rules,
            Memory memory,
            NightSettings settings,
            Progress progress,
            long night) {
        this.network = network;
        this.progress = progress;
        this.night = night;
    }

    @Override
    public void write(Chunk<? extends PlannedAccount> chunk) {
        chunk.forEach(it -> network.planned(night, it.number(), PlannedNetwork.none()));
        progress.advance(chunk.size());
    }
}
