package org.netiquette.draft;

import java.util.Optional;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.reading.NoteReader;
import org.netiquette.verdict.Verdict;

/** The member's texts to send, from templates that anyone can edit. Safe for several threads. */
public final class Drafts {

    private static final int LONGEST = 600;

    private final Wordings wordings;
    private final NoteReader reader;

    Drafts(Wordings wordings, NoteReader reader) {
        this.wordings = wordings;
        this.reader = reader;
    }

    /** Whether a greeting of the member's own can be used: it has no field but those that a greeting may have. */
    public static boolean isGreeting(String template) {
        return Frame.isGreeting(template);
    }

    /** Whether a sign-off of the member's own can be used: it has no field but those that a sign-off may have. */
    public static boolean isSignOff(String template) {
        return Frame.isSignOff(template);
    }

    /** The text to send with a verdict: a question with ASK, a thanks with ACCEPT, else empty. Under 600 characters. */
    public String message(Verdict verdict, ReceivedInvitation fact, Voice voice) {
        return switch (verdict) {
            case ASK -> fit(Occasion.ofQuestion(fact), Occasion.plainQuestion(fact), fact, voice);
            case ACCEPT -> fit(Occasion.ofThanks(fact), Occasion.plainThanks(), fact, voice);
            default -> "";
        };
    }

    /** The personal text, unless what it names makes it too long or has it read as something to decline. */
    private String fit(Occasion occasion, Occasion plain, ReceivedInvitation fact, Voice voice) {
        String personal = text(occasion, fact, voice);
        return personal.length() < LONGEST && isDecent(personal) ? personal : text(plain, fact, voice);
    }

    private boolean isDecent(String text) {
        return !Wordings.isUnfit(reader.read(text));
    }

    private String text(Occasion occasion, ReceivedInvitation fact, Voice voice) {
        Frame frame = Frame.of(wordings, voice, fact.language());
        Optional<String> firstName = FirstName.of(fact.inviter().name());
        String greeting = frame.greeting(firstName);
        String body = wordings.choose(frame.language(), occasion.situation(), turn(fact.inviter()))
                .fill(occasion.fields(firstName, frame.me()));
        return String.join("\n\n", greeting, frame.below(greeting, body), frame.signOff())
                .strip();
    }

    private static int turn(Inviter inviter) {
        return Turn.of(inviter.profileUrl(), inviter.name());
    }
}
