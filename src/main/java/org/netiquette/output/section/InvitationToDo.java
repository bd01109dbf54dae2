package org.netiquette.output.section;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.output.Change;
import org.netiquette.output.NightOf;
import org.netiquette.verdict.Verdict;

/** An open invitation as something to do. */
final class InvitationToDo {

    private final NightOf night;
    private final Texts texts;

    InvitationToDo(NightOf night, Texts texts) {
        this.night = night;
        this.texts = texts;
    }

    ToDo of(Advice advice) {
        Judgement it = advice.judgement();
        return toDo(it, InvitationsSection.checks(it), drafts(advice));
    }

    /** The same as a question that the member answers for themself. */
    ToDo toFindOut(Judgement it) {
        return toDo(it, List.of(), List.of());
    }

    private ToDo toDo(Judgement it, List<String> checks, List<ToDo.Draft> drafts) {
        Verdict verdict = it.decision().verdict();
        return new ToDo(
                verdict,
                texts.verdict(verdict),
                new Cell.Link(it.fact().inviter().name(), it.fact().inviter().profileUrl()),
                about(it.fact()),
                new Change(it, night).by(),
                InvitationsSection.why(it),
                it.fact().inviter().noteText(),
                checks,
                new Outcomes(texts).of(it),
                drafts);
    }

    private List<String> about(ReceivedInvitation it) {
        List<String> about = new ArrayList<>();
        about.add(texts.get(
                "about.invited", it.inviter().sentAt().atOffset(ZoneOffset.UTC).toLocalDate()));
        about.add(texts.get("relationship." + it.relationship()));
        List.of(it.headline(), it.company(), it.location()).stream()
                .filter(part -> !part.isBlank())
                .forEach(about::add);
        about.addAll(new InCommon(texts).say(it.grounds().threads()));
        return about;
    }

    private List<ToDo.Draft> drafts(Advice it) {
        String label = "draft." + it.judgement().decision().verdict();
        return it.message().isEmpty() ? List.of() : List.of(new ToDo.Draft(texts.get(label), it.message()));
    }
}
