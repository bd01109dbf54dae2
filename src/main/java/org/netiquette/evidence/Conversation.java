package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.netiquette.network.Message;
import org.netiquette.network.Person;

/**
 * What the member and one other person wrote to each other alone, oldest first; ready-made texts, advertising and
 * senders without a name left out.
 *
 * @param with the other person
 * @param messages what was written
 */
record Conversation(Person with, List<Message> messages) {

    /** Whether both wrote, as far as messages before the moment go. */
    boolean bothWroteBefore(Instant moment) {
        return anyBefore(moment, true) && anyBefore(moment, false);
    }

    /** The UTC days with a message before the moment. */
    NavigableSet<LocalDate> daysBefore(Instant moment) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        messages.stream()
                .filter(it -> it.at().isBefore(moment))
                .forEach(it -> days.add(LocalDate.ofInstant(it.at(), ZoneOffset.UTC)));
        return days;
    }

    private boolean anyBefore(Instant moment, boolean fromMember) {
        return messages.stream()
                .anyMatch(it -> it.fromMember() == fromMember && it.at().isBefore(moment));
    }
}
