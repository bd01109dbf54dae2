package org.netiquette.jobs;

import java.util.Collection;
import java.util.Optional;
import org.netiquette.draft.Invitations;
import org.netiquette.draft.Sender;
import org.netiquette.fact.Candidate;
import org.netiquette.jobs.Pace.Setting;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.plan.Considered;
import org.netiquette.plan.Drafted;
import org.netiquette.plan.Limits;
import org.netiquette.plan.Outreach;
import org.netiquette.plan.Plan;
import org.netiquette.plan.Words;
import org.netiquette.rules.RuleBook;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges whom one account after the other might invite, and plans who comes when. */
class PlanOutreach implements ItemWriter<PlannedAccount> {

    private final NightStore store;
    private final NightRules rules;
    private final Memory memory;
    private final NightSettings settings;
    private final Progress progress;
    private final long night;

    PlanOutreach(
            NightStore store, NightRules rules, Memory memory, NightSettings settings, Progress progress, long night) {
        this.store = store;
        this.rules = rules;
        this.memory = memory;
        this.settings = settings;
        this.progress = progress;
        this.night = night;
    }

    @Override
    public void write(Chunk<? extends PlannedAccount> chunk) {
        chunk.forEach(this::plan);
        progress.advance(chunk.size());
    }

    private void plan(PlannedAccount account) {
        AccountNight gathered =
                store.gathered(night, account.number(), AccountNight.class).orElseThrow();
        if (!gathered.usable()) {
            return;
        }
        RuleBook book = rules.book(gathered.policy(), account.account());
        Plan plan = new Outreach(
                        limits(gathered.terms()),
                        new MemberWords(rules.invitations(), gathered.sender()),
                        settings.asOf(),
                        gathered.terms().zone())
                .plan(
                        book.judged(store.candidates(night, account.number()), Considered::new),
                        memory.proposed(account.account(), settings.oldestNight()),
                        gathered.terms().sent());
        store.outreach(
                night, account.number(), new PlannedOutreach(plan.budget().orElse(""), plan.proposals()), plan.steps());
    }

    private Limits limits(OutreachTerms terms) {
        return new Limits(
                get(Setting.INVITATIONS_A_DAY),
                get(Setting.INVITATIONS_A_WEEK),
                get(terms.premium() ? Setting.NOTES_A_MONTH_PREMIUM : Setting.NOTES_A_MONTH_FREE),
                get(Setting.INTRODUCTIONS_A_WEEK),
                get(terms.premium() ? Setting.NOTE_LENGTH_PREMIUM : Setting.NOTE_LENGTH_FREE),
                get(Setting.MOVE_ON_DAYS),
                get(Setting.PLAN_DAYS));
    }

    private int get(Setting setting) {
        return settings.pace().get(setting);
    }

    /** What the member would write. */
    private record MemberWords(Invitations invitations, Sender sender) implements Words {

        @Override
        public Optional<Drafted> note(Candidate candidate, int limit, Collection<String> others) {
            return invitations.note(candidate, sender, limit, others).map(it -> new Drafted(it.text(), it.section()));
        }

        @Override
        public String introduction(Candidate candidate, int limit) {
            return invitations.introduction(candidate, sender, limit);
        }

        @Override
        public String email(Candidate candidate) {
            return invitations.email(candidate, sender);
        }
    }
}
