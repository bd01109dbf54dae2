package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Course.Letter;
import org.netiquette.fact.Question;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Invitation;
import org.netiquette.network.Message;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;

/**
 * Questions about invitations and their answers. The question is the member's first message to the inviter alone after the
 * newest invitation; the answer is all that the inviter wrote since. What earlier nights saw counts as well, since an older
 * archive may be read after a newer one.
 */
final class Replies {

    private static final Comparator<Letter> IN_ORDER = Comparator.comparing(Letter::at)
            .thenComparing(it -> !it.fromMember())
            .thenComparing(Letter::text);

    private final Conversations conversations;
    private final Index<Past.Letter> remembered;
    private final Bearers bearers;
    private final Introducers introducers;
    private final ClaimCheck claims;
    private final NoteReader reader;
    private final LocalDate asOf;
    private final int daysToWait;

    Replies(
            Conversations conversations,
            Index<Past.Letter> remembered,
            Bearers bearers,
            Introducers introducers,
            ClaimCheck claims,
            NoteReader reader,
            LocalDate asOf,
            int daysToWait) {
        this.conversations = conversations;
        this.remembered = remembered;
        this.bearers = bearers;
        this.introducers = introducers;
        this.claims = claims;
        this.reader = reader;
        this.asOf = asOf;
        this.daysToWait = daysToWait;
    }

    /**
     * What was asked and answered about an invitation.
     *
     * @param byName whether messages count that only the name ties to the person
     */
    Reply to(Invitation invitation, KnownProfile profile, boolean byName) {
        List<Letter> letters = sinceTheQuestion(invitation, byName);
        String answer = letters.stream()
                .filter(it -> !it.fromMember())
                .map(Letter::text)
                .collect(Collectors.joining("\n\n"));
        ReadNote read = reader.read(answer);
        Person person = invitation.other();
        return new Reply(
                question(letters, answer),
                letters,
                read,
                claims.check(read.claims(), person, profile, invitation.firstSentAt()),
                introducers.of(person, profile, read.claims()).stream()
                        .anyMatch(it -> introducers.relationship(it, byName) == Relationship.TRUSTED));
    }

    private Question question(List<Letter> letters, String answer) {
        if (letters.isEmpty()) {
            return Question.NONE;
        } else if (!answer.isEmpty()) {
            return Question.ANSWERED;
        }
        LocalDate asked = LocalDate.ofInstant(letters.get(0).at(), ZoneOffset.UTC);
        return ChronoUnit.DAYS.between(asked, asOf) <= daysToWait ? Question.WAITING : Question.LAPSED;
    }

    private List<Letter> sinceTheQuestion(Invitation invitation, boolean byName) {
        List<Letter> letters = letters(invitation, byName);
        Optional<Instant> asked =
                letters.stream().filter(Letter::fromMember).map(Letter::at).findFirst();
        return asked.map(moment ->
                        letters.stream().filter(it -> !it.at().isBefore(moment)).toList())
                .orElse(List.of());
    }

    private List<Letter> letters(Invitation invitation, boolean byName) {
        Person person = invitation.other();
        Stream<Letter> seen = conversations(person, byName).stream()
                .flatMap(it -> it.messages().stream())
                .map(Replies::letter);
        Stream<Letter> known =
                remembered(person, byName).stream().map(it -> new Letter(it.at(), it.fromMember(), it.text()));
        Map<String, Letter> letters = new LinkedHashMap<>();
        Stream.concat(seen, known)
                .filter(it -> it.at().isAfter(invitation.sentAt()))
                .filter(it -> it.fromMember() || says(it, invitation))
                .sorted(IN_ORDER)
                .forEach(it -> letters.putIfAbsent(it.fromMember() + plain(it.text()), it));
        return List.copyOf(letters.values());
    }

    /** LinkedIn repeats the invitation's own note among the messages: that answers nothing, and neither does a blank. */
    private static boolean says(Letter it, Invitation invitation) {
        return !it.text().isBlank() && !plain(it.text()).equals(plain(invitation.message()));
    }

    private static Letter letter(Message it) {
        return new Letter(it.at(), it.fromMember(), it.content());
    }

    /** The conversations with a person, those that only the name ties to them included where that is asked for. */
    List<Conversation> conversations(Person person, boolean byName) {
        List<Conversation> all = new ArrayList<>(conversations.linked(person));
        if (byName && bearers.unique(person)) {
            all.addAll(conversations.byNameAlone(person));
        }
        return all;
    }

    private List<Past.Letter> remembered(Person person, boolean byName) {
        List<Past.Letter> all = new ArrayList<>(remembered.linked(person));
        if (byName && bearers.unique(person)) {
            all.addAll(remembered.byNameAlone(person));
        }
        return all;
    }

    /** The same message may come from archives of two eras, which differ in blanks and in the second. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
