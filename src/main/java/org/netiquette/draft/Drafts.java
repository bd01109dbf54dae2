package org.netiquette.draft;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.reading.NoteReader;
import org.netiquette.verdict.Verdict;

/** The member's texts to send, from templates that anyone can edit. Safe for several threads. */
public final class Drafts {

    private static final int LONGEST = 600;
    private static final String USUAL_LANGUAGE = "en";
    private static final Set<String> IN_GREETING = Situation.GREETING.fields();
    private static final Set<String> IN_SIGN_OFF = Situation.SIGN_OFF.fields();

    private final Wordings wordings;
    private final NoteReader reader;

    private Drafts(Wordings wordings, NoteReader reader) {
        this.wordings = wordings;
        this.reader = reader;
    }

    /**
     * Loads the templates of {@code notes}.
     *
     * @param rulesFolder the folder that holds {@code notes}
     * @param reader reads every text before it is handed out
     * @param over folders of a policy or of the member's own, whose files replace those of the same name
     * @throws org.netiquette.sheet.Problems when a template cannot be used
     */
    public static Drafts load(Path rulesFolder, NoteReader reader, Path... over) {
        TemplateFiles files = new TemplateFiles(rulesFolder, over);
        Wordings wordings = Wordings.of(files, reader);
        files.check();
        return new Drafts(wordings, reader);
    }

    /** Whether a greeting of the member's own can be used: it has no field but those that a greeting may have. */
    public static boolean isGreeting(String template) {
        return Wording.unknownFields(template, IN_GREETING).isEmpty();
    }

    /** Whether a sign-off of the member's own can be used: it has no field but those that a sign-off may have. */
    public static boolean isSignOff(String template) {
        return Wording.unknownFields(template, IN_SIGN_OFF).isEmpty();
    }

    /** The text to send with a verdict: a question with ASK, a thanks with ACCEPT, else empty. Under 600 characters. */
    public String message(Verdict verdict, ReceivedInvitation fact, Voice voice) {
        return switch (verdict) {
            case ASK -> fit(Occasion.ofQuestion(fact), Occasion.plainQuestion(fact), fact, voice);
            case ACCEPT -> fit(Occasion.ofThanks(fact), Occasion.plainThanks(), fact, voice);
            case DECLINE, LOOK, WAIT, SKIP, WITHDRAW, INTRODUCE, INVITE -> "";
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
        String language = language(fact, voice);
        Optional<String> firstName = FirstName.of(fact.inviter().name());
        Map<String, String> fields = Map.of(
                "firstName", firstName.orElse(""),
                "me", voice.memberName().strip(),
                "thread", occasion.named(),
                "claim", occasion.named());
        String greeting = greeting(language, firstName.isPresent(), voice).fill(fields);
        String body =
                wordings.choose(language, occasion.situation(), number(fact)).fill(fields);
        String signOff = signOff(language, voice).fill(fields);
        // After a comma the German texts go on small, as that language has it.
        String sentence = greeting.endsWith(",") ? body : Casing.large(body);
        return String.join("\n\n", greeting, sentence, signOff).strip();
    }

    private String language(ReceivedInvitation fact, Voice voice) {
        if (wordings.speaks(fact.language())) {
            return fact.language();
        }
        return wordings.speaks(voice.language()) ? voice.language() : USUAL_LANGUAGE;
    }

    private Wording greeting(String language, boolean named, Voice voice) {
        boolean usable = isOwn(language, voice)
                && !voice.greeting().isBlank()
                && isGreeting(voice.greeting())
                && (named || !voice.greeting().contains("firstName"));
        return usable
                ? Wording.of(voice.greeting())
                : wordings.choose(language, named ? Situation.GREETING : Situation.GREETING_WITHOUT_NAME, 0);
    }

    private Wording signOff(String language, Voice voice) {
        boolean usable = isOwn(language, voice) && !voice.signOff().isBlank() && isSignOff(voice.signOff());
        return usable ? Wording.of(voice.signOff()) : wordings.choose(language, Situation.SIGN_OFF, 0);
    }

    /** The member's greeting is in the member's language, English unless stated, and would be odd above another. */
    private static boolean isOwn(String language, Voice voice) {
        return language.equals(voice.language().isEmpty() ? USUAL_LANGUAGE : voice.language());
    }

    /** The same for the same person, whatever else is in the run. */
    private static int number(ReceivedInvitation fact) {
        String url = fact.inviter().profileUrl();
        return (url.isEmpty() ? fact.inviter().name() : url).hashCode();
    }
}
