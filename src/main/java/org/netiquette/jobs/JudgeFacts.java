package org.netiquette.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.memory.JudgedInvitation;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.memory.StagedInvitation;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges a chunk of facts at once, account by account, drafts what to send, and keeps both. */
class JudgeFacts implements ItemWriter<StagedInvitation> {

    private final NightStore store;
    private final NightRules rules;
    private final Progress progress;
    private final long night;
    private final Map<Integer, AccountNight> nights = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    JudgeFacts(NightStore store, NightRules rules, Progress progress, long night) {
        this.store = store;
        this.rules = rules;
        this.progress = progress;
        this.night = night;
    }

    @Override
    public void write(Chunk<? extends StagedInvitation> chunk) {
        Map<Integer, List<StagedInvitation>> byAccount = new LinkedHashMap<>();
        chunk.forEach(it ->
                byAccount.computeIfAbsent(it.account(), k -> new ArrayList<>()).add(it));
        byAccount.forEach(this::judge);
        progress.advance(chunk.size());
    }

    private void judge(int account, List<StagedInvitation> staged) {
        AccountNight accountNight = accountNight(account);
        List<Judgement> judgements = rules.book(accountNight.policy(), name(account))
                .judgements(staged.stream().map(StagedInvitation::fact).toList());
        List<JudgedInvitation> judged = new ArrayList<>(staged.size());
        for (int i = 0; i < staged.size(); i++) {
            judged.add(
                    new JudgedInvitation(account, staged.get(i).position(), advice(judgements.get(i), accountNight)));
        }
        store.judged(night, judged);
    }

    private Advice advice(Judgement it, AccountNight accountNight) {
        return new Advice(it, rules.drafts().message(it.decision().verdict(), it.fact(), accountNight.voice()));
    }

    private AccountNight accountNight(int account) {
        return nights.computeIfAbsent(
                account, it -> store.gathered(night, it, AccountNight.class).orElseThrow());
    }

    private String name(int account) {
        if (names.isEmpty()) {
            store.accounts(night).forEach((PlannedAccount it) -> names.put(it.number(), it.account()));
        }
        return names.getOrDefault(account, "");
    }
}
