package org.netiquette.draft;

import java.nio.file.Path;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.reading.NoteReader;
import org.netiquette.verdict.Verdict;

/** The member's texts to send, from templates that anyone can edit. Safe for several threads. */
public final class Drafts {

    private Drafts() {}

    /**
     * Loads the templates below {@code notes}.
     *
     * @param rulesFolder the folder that holds {@code notes}
     * @param reader reads every text before it is handed out
     * @throws TemplateProblems when a template cannot be used
     */
    public static Drafts load(Path rulesFolder, NoteReader reader) {
        return new Drafts();
    }

    /** The text to send with a verdict: a question with ASK, a thanks with ACCEPT, else empty. Under 600 characters. */
    public String message(Verdict verdict, ReceivedInvitation fact, Voice voice) {
        return "";
    }
}
