package org.netiquette.output.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.fact.Judgement;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Change;
import org.netiquette.output.NightOf;
import org.netiquette.output.ToCheck;
import org.netiquette.plan.Step;
import org.netiquette.verdict.Verdict;

/**
 * What the member should do today, group by group: the top of the page, and the first sheet of the workbook.
 *
 * @param groups each with something in it
 */
public record Today(List<Group> groups) {

    private static final int TO_FIND_OUT = 10;
    /** Nobody does more in a day, and the sections have the rest. */
    private static final int OF_EACH_VERDICT = 100;

    public Today {
        groups = groups.stream().filter(it -> !it.toDos().isEmpty()).toList();
    }

    /**
     * Things to do of one sort.
     *
     * @param id its name; the reader sees the text of {@code today.ID}
     * @param toDos the first of each verdict
     * @param size how many there are in all
     */
    public record Group(String id, List<ToDo> toDos, int size) {

        public Group {
            toDos = List.copyOf(toDos);
        }
    }

    /** What there is to do on a night. A new group is a line here. */
    public static Today of(AccountReport report, NightOf night, Texts texts) {
        InvitationToDo invitations = new InvitationToDo(night, texts);
        OutreachToDo outreach = new OutreachToDo(texts);
        ConnectionToDo connections = new ConnectionToDo(texts);
        return new Today(List.of(
                group(
                        "decide",
                        report.advice().stream().filter(it -> isNew(it.judgement(), night)),
                        it -> it.judgement().decision().verdict(),
                        invitations::of),
                group(
                        "approach",
                        report.outreach().stream().filter(it -> isDue(it, night)),
                        it -> Texts.verdictOf(it.action()),
                        outreach::of),
                group(
                        "follow_up",
                        report.network().followUps().stream()
                                .filter(it -> !it.dueOn().isAfter(night.asOf())),
                        it -> Texts.verdictOf(it.kind()),
                        connections::of),
                group("introduce", report.network().introductions().stream(), it -> Verdict.INTRODUCE, connections::of),
                group(
                        "find_out",
                        ToCheck.in(report.advice()).stream()
                                .filter(it -> !isNew(it, night))
                                .limit(TO_FIND_OUT),
                        it -> it.decision().verdict(),
                        invitations::toFindOut)));
    }

    private static <T> Group group(String id, Stream<T> all, Function<T, Verdict> verdict, Function<T, ToDo> toDo) {
        List<T> things = all.toList();
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        List<ToDo> first = new ArrayList<>();
        for (T it : things) {
            if (seen.merge(verdict.apply(it), 1, Integer::sum) <= OF_EACH_VERDICT) {
                first.add(toDo.apply(it));
            }
        }
        return new Group(id, first, things.size());
    }

    /** How many things there are to do. */
    public int size() {
        return groups.stream().mapToInt(Group::size).sum();
    }

    private static boolean isNew(Judgement it, NightOf night) {
        return new Change(it, night).kind() != Change.Kind.SAME && it.decision().verdict() != Verdict.WAIT;
    }

    private static boolean isDue(Step it, NightOf night) {
        return switch (it.action()) {
            case INVITE -> it.wave().equals(OptionalInt.of(1)) || !it.email().isEmpty();
            case ASK_INTRODUCTION, WITHDRAW ->
                it.sendOn().isEmpty() || !it.sendOn().orElseThrow().isAfter(night.asOf());
            case SKIP -> false;
        };
    }
}
