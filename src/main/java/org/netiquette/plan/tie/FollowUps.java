package org.netiquette.plan.tie;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.plan.Reasons;
import org.netiquette.plan.tie.FollowUp.Kind;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** Plans what to do about connections and when, so that no week holds more than it can and nothing is told too soon again. */
public final class FollowUps {

    private static final String NO_RULE = "no rule speaks about them";

    private final Capacity capacity;
    private final Preparing preparing;
    private final LocalDate today;

    /**
     * Plans one night.
     *
     * @param today the night's date
     */
    public FollowUps(Capacity capacity, Preparing preparing, LocalDate today) {
        this.capacity = capacity;
        this.preparing = preparing;
        this.today = today;
    }

    private record Entry(Errand who, Kind kind, FollowedUp told) {}

    /**
     * Chooses what is told tonight: what goes on from earlier nights, and what is new and has room in the week.
     *
     * @param judged every connection once, in any order
     * @param told what the member was told on all nights, later ones and this one included, in any order
     */
    public Agenda plan(List<JudgedTie> judged, List<FollowedUp> told) {
        List<Errand> ranked = Ranking.of(judged);
        ToldBefore before = new ToldBefore(ranked, told);
        List<Entry> entries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            entries.addAll(goingOn(ranked, kind, before));
        }
        Diary diary = new Diary(capacity, Week.of(today), before.all());
        for (Kind kind : Kind.values()) {
            entries.addAll(fresh(ranked, kind, before, diary));
        }
        return new Agenda(rows(entries), kept(entries, told));
    }

    private List<FollowUp> rows(List<Entry> entries) {
        return entries.stream()
                .sorted(comparing((Entry it) -> it.told().dueOn())
                        .thenComparing(Entry::kind)
                        .thenComparing(it -> it.who().rank()))
                .map(this::followUp)
                .toList();
    }

    private List<FollowedUp> kept(List<Entry> entries, List<FollowedUp> told) {
        Stream<FollowedUp> ofToday = told.stream().filter(it -> it.on().equals(today));
        return Stream.concat(ofToday, entries.stream().map(Entry::told))
                .distinct()
                .sorted(ToldBefore.ORDER)
                .toList();
    }

    private List<Entry> goingOn(List<Errand> ranked, Kind kind, ToldBefore before) {
        Rest rest = new Rest(capacity, today, before);
        return ranked.stream()
                .filter(it -> it.is(kind))
                .flatMap(who -> rest.goingOn(who, kind).map(it -> new Entry(who, kind, it)).stream())
                .toList();
    }

    /** The best first, until the week is full. */
    private List<Entry> fresh(List<Errand> ranked, Kind kind, ToldBefore before, Diary diary) {
        Rest rest = new Rest(capacity, today, before);
        List<Entry> fresh = new ArrayList<>();
        for (Errand who : ranked) {
            if (who.is(kind) && rest.goingOn(who, kind).isEmpty() && rest.mayBeTold(who, kind)) {
                Optional<LocalDate> day = diary.freeDay(kind);
                if (day.isEmpty()) {
                    break;
                }
                FollowedUp told = new FollowedUp(who.person(), today, kind.name(), day.get());
                before.tell(who, told);
                diary.add(kind, told.dueOn());
                fresh.add(new Entry(who, kind, told));
            }
        }
        return fresh;
    }

    private FollowUp followUp(Entry it) {
        JudgedTie tie = it.who().judged();
        String since =
                it.told().on().isBefore(today) ? ". First told on " + it.told().on() : "";
        String why = Reasons.text(
                spoken(tie.decision()),
                tie.restsOn(),
                tie.fact().relationship(),
                tie.fact().grounds(),
                NO_RULE);
        return new FollowUp(
                it.kind(),
                it.told().dueOn(),
                tie.fact(),
                tie.decision(),
                why + since,
                preparing.lines(it.kind(), tie.fact()));
    }

    /** That a connection may as well be left as it is goes without saying. */
    private static Decision spoken(Decision decision) {
        return Decision.of(decision.proposals().stream()
                .filter(it -> it.verdict() != Verdict.KEEP || it.force() != Force.MAY)
                .toList());
    }
}
