package org.netiquette.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.Tie;
import org.netiquette.verdict.Verdict;

/** What to prepare for something to do about a connection, from templates that anyone can edit. Safe for several threads. */
public final class Preparations {

    private final Wordings wordings;

    Preparations(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * What to prepare, line by line, in the member's language, else in English; thanks that are drafted in it are in the language
     * in which the two wrote to each other. The same for the same connection.
     *
     * @param verdict what is to be done: ANSWER, THANK, CALL or LOOK; empty for all else
     */
    public String lines(Verdict verdict, ConnectedPerson fact, Sender sender) {
        Frame frame = Frame.of(wordings, sender.voice(), "");
        Preparation preparation = new Preparation(fact, sender);
        String lines = lines(occasions(verdict, preparation), frame, turn(fact.who()));
        return verdict == Verdict.THANK && fact.thanks() != Thanks.NONE ? lines + "\n" + thanks(fact, sender) : lines;
    }

    private static List<Occasion> occasions(Verdict verdict, Preparation preparation) {
        return switch (verdict) {
            case ANSWER -> preparation.ofAnswer();
            case THANK -> preparation.ofThanks();
            case CALL -> preparation.ofCall();
            case LOOK -> preparation.ofLook();
            default -> List.of();
        };
    }

    private static String lines(List<Occasion> occasions, Frame frame, int turn) {
        return occasions.stream()
                .map(it -> frame.wordings()
                        .choose(frame.language(), it.situation(), turn)
                        .fill(it.fields(Optional.empty(), frame.me())))
                .collect(Collectors.joining("\n"));
    }

    private String thanks(ConnectedPerson fact, Sender sender) {
        Frame frame = Frame.of(wordings, sender.voice(), fact.who().language());
        Optional<String> firstName = FirstName.of(fact.who().name());
        String greeting = frame.greeting(firstName);
        Situation situation = fact.thanks() == Thanks.RECOMMENDATION
                ? Situation.PREPARE_THANK_RECOMMENDATION
                : Situation.PREPARE_THANK_ENDORSEMENT;
        String body = wordings.choose(frame.language(), situation, turn(fact.who()))
                .fill(Occasion.plain(situation).fields(firstName, frame.me()));
        return String.join("\n", greeting, frame.below(greeting, body), frame.signOff())
                .strip();
    }

    private static int turn(Tie who) {
        return Turn.of(who.profileUrl(), who.name());
    }
}
