package org.netiquette.jobs;

import java.util.concurrent.CopyOnWriteArrayList;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.StagedInvitation;
import org.springframework.batch.infrastructure.item.database.AbstractPagingItemReader;

/** Reads the facts of a night page by page; a restart goes on behind the last chunk that was committed. */
class StagedFacts extends AbstractPagingItemReader<StagedInvitation> {

    private final NightStore store;
    private final long night;

    StagedFacts(NightStore store, long night, int pageSize) {
        this.store = store;
        this.night = night;
        setName("facts");
        setPageSize(pageSize);
    }

    @Override
    protected void doReadPage() {
        results = new CopyOnWriteArrayList<>(store.facts(night, getPage() * getPageSize(), getPageSize()));
    }
}
