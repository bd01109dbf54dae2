package org.netiquette.draft;

import java.nio.file.Path;
import java.util.List;
import org.netiquette.reading.NoteReader;

/** All texts of a rule folder, each file of which is read once. Safe for several threads. */
public final class Templates {

    private static final List<String> KINDS =
            List.of("frame", "ask", "thanks", "invite", "introduce", "meet", "email", "prepare");

    private final Wordings wordings;
    private final NoteReader reader;

    private Templates(Wordings wordings, NoteReader reader) {
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
    public static Templates load(Path rulesFolder, NoteReader reader, Path... over) {
        TemplateFiles files = new TemplateFiles(rulesFolder, over);
        Wordings wordings = Wordings.of(files, KINDS, reader);
        files.check();
        return new Templates(wordings, reader);
    }

    /**
     * Checks the form of all template files, without reading their texts as notes are read.
     *
     * @throws org.netiquette.sheet.Problems when a section is missing or not known, or a file cannot be read
     */
    public static void checkForm(Path rulesFolder) {
        TemplateFiles files = new TemplateFiles(rulesFolder);
        files.read(KINDS);
        files.check();
    }

    /** The names of the template files that are read: {@code ask.en.txt}. */
    public static List<String> files() {
        return KINDS.stream()
                .flatMap(kind -> TemplateFiles.LANGUAGES.stream().map(it -> kind + "." + it + ".txt"))
                .toList();
    }

    /** What is written to people who invited the member. */
    public Drafts drafts() {
        return new Drafts(wordings, reader);
    }

    /** What is written to people whom the member might invite. */
    public Invitations invitations() {
        return new Invitations(wordings, reader);
    }

    /** What to prepare before a connection is called, answered, thanked or looked at. */
    public Preparations preparations() {
        return new Preparations(wordings);
    }

    /** What is written to two connections who might meet. */
    public Meetings meetings() {
        return new Meetings(wordings, reader);
    }
}
