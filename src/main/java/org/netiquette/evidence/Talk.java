package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.fact.Note;
import org.netiquette.network.Message;
import org.netiquette.reading.NoteReader;

/**
 * What the member and one connection wrote to each other alone.
 *
 * @param conversations all that they had
 * @param linked whether a link ties any of them to the person; else only the name does
 */
record Talk(List<Conversation> conversations, boolean linked) {

    private static final Comparator<Message> BY_MOMENT =
            Comparator.comparing(Message::at).thenComparing(Message::content);

    Talk {
        conversations = List.copyOf(conversations);
    }

    /** Whether both wrote. */
    boolean bothWrote() {
        return conversations.stream().anyMatch(it -> it.bothWroteBefore(Instant.MAX));
    }

    /** The UTC day of the first message, ready-made ones left out. */
    Optional<LocalDate> firstDay() {
        return inOrder().map(it -> it.get(0)).min(BY_MOMENT).map(it -> Dealing.day(it.at()));
    }

    /** The UTC day of the last message, ready-made ones left out. */
    Optional<LocalDate> lastDay() {
        return last().map(it -> Dealing.day(it.at()));
    }

    /** Whether the member has written anything on a day or later. */
    boolean memberWroteSince(LocalDate day) {
        return memberLastWrote().filter(it -> !Dealing.day(it).isBefore(day)).isPresent();
    }

    /** In which language they wrote last; empty when they wrote nothing, or it cannot be told. */
    String language(NoteReader reader) {
        return messages()
                .filter(it -> !it.fromMember())
                .max(BY_MOMENT)
                .map(it -> reader.language(it.content()))
                .orElse("");
    }

    /**
     * The newest words of theirs that wait for an answer: written since the member's last, neither ready-made nor a pitch nor a
     * scam. Behind a word that closes the conversation only a question still waits.
     *
     * @param first the first day whose words still wait
     * @param elsewhere which messages are dealt with elsewhere: those about an invitation
     * @param names of the two
     */
    Optional<Message> unanswered(NoteReader reader, LocalDate first, Predicate<Message> elsewhere, List<String> names) {
        if (last().filter(it -> !it.fromMember() && !Dealing.day(it.at()).isBefore(first))
                .isEmpty()) {
            return Optional.empty();
        }
        Instant since = memberLastWrote().orElse(Instant.MIN);
        List<Message> theirs = messages()
                .filter(it -> !it.fromMember() && it.at().isAfter(since))
                .filter(it -> !elsewhere.test(it) && !it.content().isBlank())
                .sorted(BY_MOMENT.reversed())
                .toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = reader.isClosingWord(theirs.get(0).content(), names);
        return theirs.stream()
                .filter(it -> !closed || it.content().indexOf('?') >= 0)
                .findFirst()
                .filter(it -> !Dealing.day(it.at()).isBefore(first))
                .filter(it -> isHonest(reader.read(it.content()).kind()));
    }

    private static boolean isHonest(Note kind) {
        return kind != Note.PITCH && kind != Note.SCAM;
    }

    private Optional<Instant> memberLastWrote() {
        return conversations.stream()
                .flatMap(it -> it.memberLastWrote().stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Message> last() {
        return inOrder().map(it -> it.get(it.size() - 1)).max(BY_MOMENT);
    }

    /** The messages of each conversation with any, oldest first. */
    private Stream<List<Message>> inOrder() {
        return conversations.stream().map(Conversation::messages).filter(it -> !it.isEmpty());
    }

    private Stream<Message> messages() {
        return conversations.stream().map(Conversation::messages).flatMap(Collection::stream);
    }
}
