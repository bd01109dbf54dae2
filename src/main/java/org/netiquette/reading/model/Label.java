package org.netiquette.reading.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.netiquette.fact.Note;
import org.netiquette.reading.phrase.Reason;

/** What a model tells apart: the kinds of note, of which each text has one, then the reasons and the two sorts of help. */
public final class Label {

    /** The kinds that a text with words may have, in the order of a model's scores. */
    public static final List<Note> KINDS =
            List.of(Note.BOILERPLATE, Note.UNCLEAR, Note.REASONED, Note.PITCH, Note.SCAM);

    public static final List<Reason> REASONS = List.of(Reason.values());
    public static final int OFFERS_HELP = KINDS.size() + REASONS.size();
    public static final int ASKS_HELP = OFFERS_HELP + 1;
    static final int COUNT = ASKS_HELP + 1;

    private Label() {}

    public static int of(Note kind) {
        return KINDS.indexOf(kind);
    }

    public static int of(Reason reason) {
        return KINDS.size() + REASONS.indexOf(reason);
    }

    /** What a list calls the kinds. */
    static List<String> kinds() {
        return KINDS.stream().map(Enum::name).toList();
    }

    /** What a list calls the reasons. */
    static List<String> reasons() {
        return Arrays.stream(Reason.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
