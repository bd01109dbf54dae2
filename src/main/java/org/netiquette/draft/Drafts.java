package org.netiquette.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.reading.NoteReader;
import org.netiquette.verdict.Verdict;

/** The member's texts to send, from templates that anyone can edit. Safe for several threads. */
public final class Drafts {

    private static final int LONGEST = 600;
    private static final List<String> KINDS = List.of("frame", "ask", "thanks");

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
        Wordings wordings = Wordings.of(files, KINDS, reader);
        files.check();
        return new Drafts(wordings, reader);
    }

    /**
     * Checks the form of all template files, without reading their texts as notes are read.
     *
     * @throws org.netiquette.sheet.Problems when a section is missing or not known, or a file cannot be read
     */
    public static void checkForm(Path rulesFolder) {
        TemplateFiles files = new TemplateFiles(rulesFolder);
        files.read(kinds().toList());
        files.check();
    }

    private static Stream<String> kinds() {
        return Stream.concat(KINDS.stream(), Invitations.KINDS.stream()).distinct();
    }

    /** The names of the template files that are read, here or for invitations: {@code ask.en.txt}. */
    public static List<String> files() {
        return kinds().flatMap(kind -> TemplateFiles.LANGUAGES.stream().map(it -> kind + "." + it + ".txt"))
                .toList();
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
        Frame frame = Frame.of(wordings, voice, fact.language());
        Optional<String> firstName = FirstName.of(fact.inviter().name());
        String greeting = frame.greeting(firstName);
        String body = wordings.choose(frame.language(), occasion.situation(), number(fact))
                .fill(occasion.fields(firstName, frame.me()));
        return String.join("\n\n", greeting, frame.below(greeting, body), frame.signOff())
                .strip();
    }

    /** The same for the same person, whatever else is in the run. */
    private static int number(ReceivedInvitation fact) {
        String url = fact.inviter().profileUrl();
        return (url.isEmpty() ? fact.inviter().name() : url).hashCode();
    }
}
