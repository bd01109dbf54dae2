package org.netiquette.jobs;

import java.util.List;
import java.util.stream.Stream;
import org.netiquette.draft.Meetings;
import org.netiquette.draft.Sender;
import org.netiquette.draft.Voice;
import org.netiquette.fact.Pair;
import org.netiquette.jobs.Pace.Setting;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.memory.RuleCount;
import org.netiquette.network.Past;
import org.netiquette.plan.pair.Introductions;
import org.netiquette.plan.pair.JudgedPair;
import org.netiquette.plan.pair.PairLimits;
import org.netiquette.plan.pair.PairPlan;
import org.netiquette.plan.pair.PairWords;
import org.netiquette.plan.tie.Agenda;
import org.netiquette.plan.tie.Capacity;
import org.netiquette.plan.tie.FollowUps;
import org.netiquette.plan.tie.JudgedTie;
import org.netiquette.plan.tie.Preparing;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleTally;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Verdict;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges the connections of one account after the other, and plans what to do about them and whom to introduce. */
class PlanConnections implements ItemWriter<PlannedAccount> {

    private final NightStore store;
    private final NetworkStore network;
    private final NightRules rules;
    private final Memory memory;
    private final NightSettings settings;
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
        this.store = store;
        this.network = network;
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
        if (gathered.usable() && settings.network()) {
            network.planned(night, account.number(), planned(account, gathered));
        }
    }

    private PlannedNetwork planned(PlannedAccount account, AccountNight gathered) {
        RuleBook book = rules.book(gathered.policy(), account.account());
        List<JudgedTie> ties = book.judged(network.connections(night, account.number()), JudgedTie::new);
        List<JudgedPair> pairs = book.judged(network.pairs(night, account.number()), JudgedPair::new);
        List<Past.FollowedUp> told = memory.followedUp(account.account(), settings.oldestNight());
        Agenda agenda = new FollowUps(capacity(), preparing(gathered.sender()), settings.asOf()).plan(ties, told);
        PairPlan meetings = new Introductions(
                        limits(), new MemberWords(rules.meetings(), gathered.voice()), settings.asOf())
                .plan(
                        pairs,
                        memory.introduced(account.account(), settings.oldestNight()),
                        Stream.concat(told.stream(), agenda.told().stream())
                                .distinct()
                                .toList());
        return new PlannedNetwork(
                agenda.followUps(),
                meetings.pairings(),
                agenda.told(),
                meetings.told(),
                Stream.concat(
                                counts("connections", ties.stream().map(JudgedTie::decision)),
                                counts("introductions", pairs.stream().map(JudgedPair::decision)))
                        .toList());
    }

    private static Stream<RuleCount> counts(String folder, Stream<Decision> decisions) {
        List<Decision> all = decisions.toList();
        Stream<RuleCount> rules = RuleTally.of(all).entrySet().stream()
                .map(it -> new RuleCount(
                        it.getKey(),
                        it.getValue().hits(),
                        it.getValue().decided(),
                        it.getValue().alone()));
        return Stream.concat(Stream.of(new RuleCount(folder, all.size(), 0, 0)), rules);
    }

    private Preparing preparing(Sender sender) {
        return (kind, fact) -> rules.preparations().lines(Verdict.valueOf(kind.name()), fact, sender);
    }

    private Capacity capacity() {
        return new Capacity(
                get(Setting.CALLS_A_WEEK),
                get(Setting.ANSWERS_A_DAY),
                get(Setting.THANKS_A_WEEK),
                get(Setting.LOOKS_A_WEEK),
                get(Setting.FOLLOW_UP_DAYS),
                get(Setting.CALL_AGAIN_DAYS),
                get(Setting.THANK_AGAIN_DAYS),
                get(Setting.LOOK_AGAIN_DAYS),
                get(Setting.NO_LOOK_DAYS));
    }

    private PairLimits limits() {
        return new PairLimits(
                get(Setting.MATCHES_A_WEEK), get(Setting.MATCHES_PERSON_DAYS), get(Setting.FOLLOW_UP_DAYS));
    }

    private int get(Setting setting) {
        return settings.pace().get(setting);
    }

    /** What the member would write. */
    private record MemberWords(Meetings meetings, Voice voice) implements PairWords {

        @Override
        public String toFirst(Pair pair) {
            return meetings.toFirst(pair, voice);
        }

        @Override
        public String toSecond(Pair pair) {
            return meetings.toSecond(pair, voice);
        }
    }
}
