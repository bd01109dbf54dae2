package org.netiquette.output.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.plan.Step;
import org.netiquette.verdict.Verdict;

/** A step of the outreach as something to do. */
final class OutreachToDo {

    private final Texts texts;

    OutreachToDo(Texts texts) {
        this.texts = texts;
    }

    ToDo of(Step step) {
        Verdict verdict = Texts.verdictOf(step.action());
        Candidate fact = step.considered().fact();
        return new ToDo(
                verdict,
                texts.verdict(verdict),
                who(fact),
                about(fact),
                "",
                OutreachSection.why(step),
                "",
                List.of(),
                List.of(),
                drafts(step));
    }

    private static Cell.Link who(Candidate it) {
        String name = it.who().name().isEmpty() ? it.who().email() : it.who().name();
        return new Cell.Link(name, it.who().profileUrl());
    }

    private List<String> about(Candidate it) {
        return Stream.concat(
                        Stream.of(it.headline(), it.company(), it.location()),
                        new InCommon(texts).say(it.grounds().threads()).stream())
                .filter(part -> !part.isBlank())
                .toList();
    }

    private List<ToDo.Draft> drafts(Step step) {
        List<ToDo.Draft> drafts = new ArrayList<>();
        if (!step.email().isEmpty()) {
            String address = step.considered().fact().who().email();
            drafts.add(new ToDo.Draft(texts.get("draft.email", address), step.email()));
        }
        if (!step.note().isEmpty()) {
            String via = step.considered().fact().who().via();
            drafts.add(new ToDo.Draft(texts.get("draft." + Texts.verdictOf(step.action()), via), step.note()));
        }
        return drafts;
    }
}
