package org.netiquette.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.StagedInvitation;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Reads the facts of a night page by page; a restart goes on behind the last chunk that was committed. */
class StagedFacts extends AbstractItemCountingItemStreamItemReader<StagedInvitation> {

    private final NightStore store;
    private final long night;
    private final int pageSize;
    private final Deque<StagedInvitation> page = new ArrayDeque<>();
    private int account = -1;
    private int position;

    StagedFacts(NightStore store, long night, int pageSize) {
        this.store = store;
        this.night = night;
        this.pageSize = pageSize;
        setName("facts");
    }

    @Override
    protected void doOpen() {
        account = -1;
        position = 0;
        page.clear();
    }

    @Override
    protected @Nullable StagedInvitation doRead() {
        if (page.isEmpty()) {
            page.addAll(store.factsBehind(night, account, position, pageSize));
        }
        StagedInvitation next = page.poll();
        if (next != null) {
            account = next.account();
            position = next.position();
        }
        return next;
    }

    @Override
    protected void jumpToItem(int itemIndex) {
        if (itemIndex > 0) {
            store.factAt(night, itemIndex - 1).ifPresent(last -> {
                account = last.account();
                position = last.position();
            });
        }
    }

    @Override
    protected void doClose() {
        page.clear();
    }
}
