package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.network.Person;
import org.netiquette.verdict.Verdict;

/**
 * What a night planned for somebody whom the member might invite.
 *
 * @param action INVITE, ASK_INTRODUCTION, WITHDRAW, SKIP or EMAIL
 * @param proposed whether this night was the first to tell the member to do it
 * @param sendOn the day that it is planned for; empty where nothing is to be sent
 * @param rules ids of the rules that came to it, the deciding one first
 * @param why the reason, as the report has it
 * @param note the drafted words, empty where there are none
 * @param template the section of the templates that the note of an invitation opens with; else empty
 * @param fact what was judged; of nights that are no longer the newest, and of what was only told, none is kept
 */
public record RememberedStep(
        Person person,
        String action,
        boolean proposed,
        Optional<LocalDate> sendOn,
        List<String> rules,
        String why,
        String note,
        String template,
        Optional<Candidate> fact) {

    public RememberedStep {
        rules = List.copyOf(rules);
    }

    /** The verdict that it came from; empty for SKIP, which may be the plan's own doing, and for what was only told. */
    public Optional<Verdict> verdict() {
        return switch (action) {
            case "INVITE" -> Optional.of(Verdict.INVITE);
            case "ASK_INTRODUCTION" -> Optional.of(Verdict.INTRODUCE);
            case "WITHDRAW" -> Optional.of(Verdict.WITHDRAW);
            default -> Optional.empty();
        };
    }

    /** When it was to be sent, and why. */
    public String told() {
        return Stream.concat(sendOn.map(day -> "to send on " + day).stream(), Stream.of(why))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
