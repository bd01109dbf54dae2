package org.netiquette.draft;

import java.util.List;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Tie;
import org.netiquette.reading.NoteReader;

/**
 * What two connections are asked before they are introduced to each other, from templates that anyone can edit. What is private
 * goes to nobody but whose it is. Safe for several threads.
 */
public final class Meetings {

    private static final int LONGEST = 599;

    private final Wordings wordings;
    private final NoteReader reader;

    Meetings(Wordings wordings, NoteReader reader) {
        this.wordings = wordings;
        this.reader = reader;
    }

    /**
     * Asks the first of the two whether they would like to meet the second; under 600 characters.
     *
     * @return empty where the second has no name to write, or where nothing reads as it should
     */
    public String toFirst(Pair pair, Voice voice) {
        Tie to = pair.who().a();
        Tie about = pair.who().b();
        return message(to, about, Acquainting.ofFirst(pair.who()), voice);
    }

    /** Asks the second of the two whether they would like to meet the first, in the same way. */
    public String toSecond(Pair pair, Voice voice) {
        Tie to = pair.who().b();
        Tie about = pair.who().a();
        return message(to, about, Acquainting.ofSecond(pair.who()), voice);
    }

    private String message(Tie to, Tie about, List<Plan> plans, Voice voice) {
        Frame frame = Frame.of(wordings, voice, to.language());
        int turn = Turn.of(about.profileUrl(), about.name());
        return plans.stream()
                .flatMap(plan -> plan.tries(frame, turn).mapToObj(it -> plan.text(frame, it)))
                .map(text -> framed(frame, to.name(), text))
                .filter(it -> it.length() <= LONGEST && !Wordings.isUnfit(reader.read(it)))
                .findFirst()
                .orElse("");
    }

    private static String framed(Frame frame, String to, String text) {
        String greeting = frame.greeting(FirstName.of(to));
        return String.join("\n\n", greeting, frame.below(greeting, text), frame.signOff())
                .strip();
    }
}
