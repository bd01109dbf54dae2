package org.netiquette.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to do about one person: a row of {@code outreach.csv}.
 *
 * @param wave the day of an {@link Action#INVITE}, 1 for today; empty for all else
 * @param sendOn the date to send it on; empty where nothing is sent
 * @param why the rule's reason, the facts that it rests on, and what was outvoted
 * @param note the words of the invitation, or of the request to the connection who might introduce them; else empty
 * @param template the section of the templates that the note of an invitation opens with; else empty
 * @param email an e-mail to write first, while the month's notes are used up; else empty
 */
public record Step(
        Action action,
        OptionalInt wave,
        Optional<LocalDate> sendOn,
        Considered considered,
        String why,
        String note,
        String template,
        String email) {

    static Step invite(Contender who, int wave, LocalDate on, String why, Drafted note) {
        return new Step(
                Action.INVITE,
                OptionalInt.of(wave),
                Optional.of(on),
                who.considered(),
                why,
                note.text(),
                note.template(),
                "");
    }

    static Step ask(Contender who, LocalDate on, String why, String note) {
        return new Step(
                Action.ASK_INTRODUCTION, OptionalInt.empty(), Optional.of(on), who.considered(), why, note, "", "");
    }

    static Step still(Action action, Contender who, String why) {
        return new Step(action, OptionalInt.empty(), Optional.empty(), who.considered(), why, "", "", "");
    }

    Step withEmail(String text) {
        return new Step(action, wave, sendOn, considered, why, note, template, text);
    }
}
