package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.network.Message;
import org.netiquette.network.Person;

/** What the member and one other person wrote to each other alone. */
final class Conversation {

    private final Person with;
    private final List<Message> all;
    private final Predicate<String> readyMade;
    private List<Message> spoken = List.of();

    /**
     * A conversation as the archive has it.
     *
     * @param readyMade tells LinkedIn's ready-made and default texts, which are no conversation
     */
    Conversation(Person with, List<Message> all, Predicate<String> readyMade) {
        this.with = with;
        this.all = List.copyOf(all);
        this.readyMade = readyMade;
    }

    /** The other person. */
    Person with() {
        return with;
    }

    /**
     * What was said, oldest first; ready-made texts and senders without a name left out. Worked out when first asked for:
     * of most conversations nobody ever asks.
     */
    List<Message> messages() {
        if (spoken.isEmpty()) {
            spoken = all.stream()
                    .filter(it -> it.fromMember() || it.sender().name().namesSomebody())
                    .filter(it -> !readyMade.test(it.content()))
                    .sorted(Comparator.comparing(Message::at))
                    .toList();
        }
        return spoken;
    }

    /** When the member last wrote, a ready-made text included: whatever it was, it was an answer. */
    Optional<Instant> memberLastWrote() {
        return all.stream().filter(Message::fromMember).map(Message::at).max(Comparator.naturalOrder());
    }

    /** Whether both wrote, as far as messages before the moment go. */
    boolean bothWroteBefore(Instant moment) {
        return anyBefore(moment, true) && anyBefore(moment, false);
    }

    /** Whether the member wrote at the moment or later. */
    boolean memberWroteSince(Instant moment) {
        return messages().stream().anyMatch(it -> it.fromMember() && !it.at().isBefore(moment));
    }

    /** The UTC days with a message before the moment. */
    NavigableSet<LocalDate> daysBefore(Instant moment) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        messages().stream()
                .filter(it -> it.at().isBefore(moment))
                .forEach(it -> days.add(LocalDate.ofInstant(it.at(), ZoneOffset.UTC)));
        return days;
    }

    /** The first UTC day by whose end both have written, from that day on; empty when they have not. */
    Optional<LocalDate> firstDayBothWroteFrom(LocalDate from) {
        return Stream.of(true, false)
                .map(fromMember -> messages().stream()
                        .filter(it -> it.fromMember() == fromMember)
                        .map(it -> LocalDate.ofInstant(it.at(), ZoneOffset.UTC))
                        .filter(it -> !it.isBefore(from))
                        .findFirst())
                .reduce((one, other) -> one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b)))
                .orElse(Optional.empty());
    }

    private boolean anyBefore(Instant moment, boolean fromMember) {
        return messages().stream()
                .anyMatch(it -> it.fromMember() == fromMember && it.at().isBefore(moment));
    }
}
