package org.netiquette.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Reads the accounts of a night one by one; a restart goes on behind the last one whose chunk was committed. */
class PlannedAccounts extends AbstractItemCountingItemStreamItemReader<PlannedAccount> {

    private final NightStore store;
    private final long night;
    private List<PlannedAccount> accounts = List.of();

    PlannedAccounts(NightStore store, long night) {
        this.store = store;
        this.night = night;
        setName("accounts");
    }

    @Override
    protected void doOpen() {
        accounts = store.accounts(night);
    }

    @Override
    protected @Nullable PlannedAccount doRead() {
        int next = getCurrentItemCount() - 1;
        return next < accounts.size() ? accounts.get(next) : null;
    }

    @Override
    protected void jumpToItem(int itemIndex) {
        // the position is the item count itself
    }

    @Override
    protected void doClose() {
        accounts = List.of();
    }
}
