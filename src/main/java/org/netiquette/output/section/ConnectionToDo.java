package org.netiquette.output.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.fact.Check;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Tie;
import org.netiquette.plan.pair.Pairing;
import org.netiquette.plan.tie.FollowUp;
import org.netiquette.verdict.Verdict;

/** What there is to do about a connection, or about two, as something to do. */
final class ConnectionToDo {

    private final Texts texts;

    ConnectionToDo(Texts texts) {
        this.texts = texts;
    }

    ToDo of(FollowUp it) {
        Verdict verdict = Texts.verdictOf(it.kind());
        ConnectedPerson fact = it.fact();
        return new ToDo(
                verdict,
                texts.verdict(verdict),
                FollowUpsSection.name(fact.who()),
                about(it),
                fact.who().before(),
                it.why(),
                fact.who().unanswered(),
                // what is prepared begins with them
                List.of(),
                List.of(),
                it.prepare().isEmpty() ? List.of() : List.of(new ToDo.Draft(texts.get("draft.prepare"), it.prepare())));
    }

    private List<String> about(FollowUp it) {
        List<String> about = new ArrayList<>();
        about.add(texts.get("about.due", it.dueOn()));
        about.addAll(work(it.fact().who()));
        it.fact().who().connectedOn().map(LocalDate::toString).ifPresent(on -> about.add(texts.get("about.since", on)));
        about.add(texts.get("relationship." + it.fact().relationship()));
        return about;
    }

    private static List<String> work(Tie it) {
        return Stream.of(it.position(), it.company())
                .filter(part -> !part.isBlank())
                .toList();
    }

    ToDo of(Pairing it) {
        Couple who = it.fact().who();
        return new ToDo(
                Verdict.INTRODUCE,
                texts.get("verdict.pair"),
                FollowUpsSection.name(who.a()),
                aboutBoth(who),
                "",
                it.why(),
                "",
                it.fact().grounds().checks().stream().map(Check::lookAt).toList(),
                List.of(),
                List.of(
                        new ToDo.Draft(texts.get("draft.first", who.a().name()), it.messageA()),
                        new ToDo.Draft(texts.get("draft.first", who.b().name()), it.messageB())));
    }

    private List<String> aboutBoth(Couple who) {
        List<String> about = new ArrayList<>(work(who.a()));
        about.add(texts.get("about.to", who.b().name()));
        about.addAll(work(who.b()));
        return about;
    }
}
