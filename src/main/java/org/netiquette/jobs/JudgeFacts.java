package org.netiquette.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.memory.JudgedInvitation;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.StagedInvitation;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges a chunk of facts at once, account by account, drafts what to send, and keeps both. */
class JudgeFacts implements ItemWriter<StagedInvitation> {

    private final NightStore store;
    private final NightRules rules;
    private final Progress progress;
    private final long night;
    private Optional<Account> current = Optional.empty();

    private record Account(int number, String name, AccountNight night) {}

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

    private void judge(int number, List<StagedInvitation> staged) {
        Account account = account(number);
        List<Judgement> judgements = rules.book(account.night().policy(), account.name())
                .judgements(staged.stream().map(StagedInvitation::fact).toList());
        List<JudgedInvitation> judged = new ArrayList<>(staged.size());
        for (int i = 0; i < staged.size(); i++) {
            Advice advice = advice(judgements.get(i), account.night());
            judged.add(new JudgedInvitation(number, staged.get(i).position(), advice));
        }
        store.judged(night, judged);
    }

    private Advice advice(Judgement it, AccountNight accountNight) {
        return new Advice(
                it,
                it.fact().course().hasAskedAsDecided()
                        ? ""
                        : rules.drafts().message(it.decision().verdict(), it.fact(), accountNight.voice()));
    }

    /** Facts come account by account, so that the last one is all there is to remember. */
    private Account account(int number) {
        if (current.isEmpty() || current.get().number() != number) {
            String name = store.account(night, number).orElseThrow().account();
            current = Optional.of(new Account(
                    number,
                    name,
                    store.gathered(night, number, AccountNight.class).orElseThrow()));
        }
        return current.get();
    }
}
