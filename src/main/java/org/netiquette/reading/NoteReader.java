package org.netiquette.reading;

import java.nio.file.Path;
import java.util.List;
import org.netiquette.fact.Note;
import org.netiquette.network.Member;
import org.netiquette.network.Purpose;

/**
 * Reads notes, replies and messages. The same text reads the same, whatever else is read. Of a text the first 20,000
 * characters are read. Safe for several threads.
 */
public final class NoteReader {

    private NoteReader() {}

    /**
     * Loads the phrase lists below {@code phrases}.
     *
     * @param rulesFolder the folder that holds {@code phrases}
     * @throws PhraseProblems when a list cannot be used
     */
    public static NoteReader load(Path rulesFolder) {
        return new NoteReader();
    }

    /** A reader to which the names, employers, schools, towns and groups of this member are known words. */
    public NoteReader knowing(Member member, Purpose purpose) {
        return this;
    }

    /** What a text reads as. */
    public ReadNote read(String text) {
        return new ReadNote(Note.NONE, "", List.of(), List.of(), List.of(), false, false);
    }

    /** Whether LinkedIn wrote this text itself as the default of an invitation, names apart. */
    public boolean isDefaultText(String text) {
        return false;
    }

    /** Whether this is one of LinkedIn's ready-made messages, such as congratulations, names apart. */
    public boolean isReadyMade(String text) {
        return false;
    }
}
