package org.netiquette.draft;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Note;
import org.netiquette.fact.Prospect;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;

/** The words to send to people whom the member would like to meet, from templates that anyone can edit. Safe for several threads. */
public final class Invitations {

    private static final int LONGEST_EMAIL = 599;
    /** Somebody for whom this many notes read otherwise gets none, so that nobody holds up the night. */
    private static final int MOST_READ = 200;

    private static final List<String> KINDS = List.of("frame", "invite", "introduce", "email");

    private final Wordings wordings;
    private final NoteReader reader;

    private Invitations(Wordings wordings, NoteReader reader) {
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
    public static Invitations load(Path rulesFolder, NoteReader reader, Path... over) {
        TemplateFiles files = new TemplateFiles(rulesFolder, over);
        Wordings wordings = Wordings.of(files, KINDS, reader);
        files.check();
        return new Invitations(wordings, reader);
    }

    /** The same texts, read by the reader of a member to whom more words are known. */
    public Invitations readBy(NoteReader memberReader) {
        return new Invitations(wordings, memberReader);
    }

    /**
     * A note of an invitation, which says why, what is shared and what the member offers; to somebody met through a group it
     * offers nothing. It reads as a reason beyond doubt. The same for the same person and others.
     *
     * @param limit the most characters, in UTF-16 units
     * @param others the notes that it must not be like
     * @return empty when none can be written
     */
    public Optional<String> note(Candidate candidate, Sender sender, int limit, Collection<String> others) {
        Frame frame = Frame.of(wordings, sender.voice(), candidate.who().language());
        Likeness likeness = Likeness.to(others);
        int number = number(candidate.who());
        Notes notes = new Notes(candidate, sender, frame, number);
        return Stream.of(notes.offering(), notes.plain())
                .flatMap(plans -> signOffs(frame).flatMap(end -> plans.stream()
                        .flatMap(plan -> texts(plan, frame, number))
                        .map(text -> framed(frame, candidate.who().name(), text, end, "\n"))))
                .filter(it -> it.length() <= limit && asksOnce(it))
                .filter(it -> !Likeness.repeatsItself(it) && !likeness.isRepeatedBy(it))
                .limit(MOST_READ)
                .filter(this::isReasoned)
                .findFirst();
    }

    /**
     * A message to the connection who may introduce the two.
     *
     * @param limit the most characters, in UTF-16 units
     * @return empty when nobody can introduce them or nothing fits
     */
    public String introduction(Candidate candidate, Sender sender, int limit) {
        Frame frame = Frame.of(wordings, sender.voice(), "");
        String via = candidate.who().via();
        List<Plan> plans = via.isBlank() ? List.of() : Letters.introductions(candidate, sender, frame);
        return first(plans, frame, via, number(candidate.who()), limit);
    }

    /** A short e-mail that asks whether they would like to connect; under 600 characters, empty when there is no address. */
    public String email(Candidate candidate, Sender sender) {
        Frame frame = Frame.of(wordings, sender.voice(), candidate.who().language());
        List<Plan> plans = candidate.who().email().isBlank() ? List.of() : Letters.emails(candidate, sender, frame);
        return first(plans, frame, candidate.who().name(), number(candidate.who()), LONGEST_EMAIL);
    }

    private String first(List<Plan> plans, Frame frame, String to, int number, int limit) {
        return plans.stream()
                .flatMap(plan -> texts(plan, frame, number))
                .map(text -> framed(frame, to, text, frame.signOff(), "\n\n"))
                .filter(it -> it.length() <= limit && !Wordings.isUnfit(reader.read(it)))
                .findFirst()
                .orElse("");
    }

    /** A note needs no sign-off, since LinkedIn shows who sent it; one of the member's own is kept where there is room. */
    private static Stream<String> signOffs(Frame frame) {
        return frame.hasOwnSignOff() ? Stream.of(frame.signOff(), "") : Stream.of("");
    }

    private static Stream<String> texts(Plan plan, Frame frame, int number) {
        return plan.tries(frame, number).mapToObj(it -> plan.text(frame, it));
    }

    private static String framed(Frame frame, String to, String text, String signOff, String between) {
        String greeting = frame.greeting(FirstName.of(to));
        return String.join(between, greeting, frame.below(greeting, text), signOff)
                .strip();
    }

    /** Two questions in so short a note would be an interview. */
    private static boolean asksOnce(String note) {
        return note.indexOf('?') == note.lastIndexOf('?');
    }

    private boolean isReasoned(String note) {
        ReadNote read = reader.read(note);
        return read.kind() == Note.REASONED && !read.doubtful();
    }

    /** The same for the same person, whatever else is in the run. */
    private static int number(Prospect who) {
        String identity = Stream.of(who.profileUrl(), who.email(), who.name())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return identity.hashCode() & Integer.MAX_VALUE;
    }
}
