package org.netiquette.draft;

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

    private final Wordings wordings;
    private final NoteReader reader;

    Invitations(Wordings wordings, NoteReader reader) {
        this.wordings = wordings;
        this.reader = reader;
    }

    /**
     * A note of an invitation, which says why, what is shared and what the member offers; to somebody met through a group it
     * offers nothing. It reads as a reason beyond doubt. The same for the same person and others.
     *
     * @param limit the most characters, in UTF-16 units
     * @param others the notes that it must not be like
     * @return empty when none can be written
     */
    public Optional<Composed> note(Candidate candidate, Sender sender, int limit, Collection<String> others) {
        Frame frame = Frame.of(wordings, sender.voice(), candidate.who().language());
        Likeness likeness = Likeness.to(others);
        int turn = turn(candidate.who());
        Notes notes = new Notes(candidate, sender, frame, turn);
        return Stream.of(notes.offering(), notes.plain())
                .flatMap(plans -> signOffs(frame).flatMap(end -> plans.stream().flatMap(plan -> texts(plan, frame, turn)
                        .map(text -> framed(frame, candidate.who().name(), text, end, "\n"))
                        .map(text -> new Composed(text, plan.opening())))))
                .filter(it -> it.text().length() <= limit && asksOnce(it.text()))
                .filter(it -> !Likeness.repeatsItself(it.text()) && !likeness.isRepeatedBy(it.text()))
                .limit(MOST_READ)
                .filter(it -> isReasoned(it.text()))
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
        return first(plans, frame, via, turn(candidate.who()), limit);
    }

    /** A short e-mail that asks whether they would like to connect; under 600 characters, empty when there is no address. */
    public String email(Candidate candidate, Sender sender) {
        Frame frame = Frame.of(wordings, sender.voice(), candidate.who().language());
        List<Plan> plans = candidate.who().email().isBlank() ? List.of() : Letters.emails(candidate, sender, frame);
        return first(plans, frame, candidate.who().name(), turn(candidate.who()), LONGEST_EMAIL);
    }

    private String first(List<Plan> plans, Frame frame, String to, int turn, int limit) {
        return plans.stream()
                .flatMap(plan -> texts(plan, frame, turn))
                .map(text -> framed(frame, to, text, frame.signOff(), "\n\n"))
                .filter(it -> it.length() <= limit && !Wordings.isUnfit(reader.read(it)))
                .findFirst()
                .orElse("");
    }

    /** A note needs no sign-off, since LinkedIn shows who sent it; one of the member's own is kept where there is room. */
    private static Stream<String> signOffs(Frame frame) {
        return frame.hasOwnSignOff() ? Stream.of(frame.signOff(), "") : Stream.of("");
    }

    private static Stream<String> texts(Plan plan, Frame frame, int turn) {
        return plan.tries(frame, turn).mapToObj(it -> plan.text(frame, it));
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

    private static int turn(Prospect who) {
        return Turn.of(who.profileUrl(), who.email(), who.name());
    }
}
