package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Invitation;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.reading.NoteReader;

/** How the member and a connection met, as far as anything shows it. */
final class FirstMeetings {

    /** Characters of a note that a report repeats. */
    private static final int LONGEST_NOTE = 120;

    private final Index<Invitation> invitations;
    private final Bearers bearers;
    private final NoteReader reader;

    FirstMeetings(Network network, OtherLinks links, Bearers bearers, NoteReader reader) {
        this.invitations = Index.of(network.invitations(), Invitation::other, links);
        this.bearers = bearers;
        this.reader = reader;
    }

    /** The invitation by which the two connected: the newest that is not later than the day of it. */
    Optional<Invitation> invitation(Person person, Optional<LocalDate> connectedOn) {
        List<Invitation> all = new ArrayList<>(invitations.linked(person));
        List<Invitation> named = invitations.byNameAlone(person);
        if (!named.isEmpty() && bearers.unique(person)) {
            all.addAll(named);
        }
        return all.stream()
                .filter(it -> connectedOn
                        .filter(on -> Dealing.day(it.sentAt()).isAfter(on.plusDays(1)))
                        .isEmpty())
                .max(Comparator.comparing(Invitation::sentAt)
                        .thenComparing(Invitation::direction)
                        .thenComparing(Invitation::message));
    }

    /** Whether a message is about their invitation: the note that came with it, or what was written until the two connected. */
    static boolean isAbout(Message message, Invitation invitation, Optional<LocalDate> connectedOn) {
        return invitation.direction() == Invitation.Direction.INCOMING
                && (message.content().strip().equals(invitation.message().strip())
                        || (!message.at().isBefore(invitation.firstSentAt())
                                && connectedOn
                                        .filter(on -> Dealing.day(message.at()).isBefore(on))
                                        .isPresent()));
    }

    /** How they met, as half a sentence: the first message only where nothing else shows it, or it came before they connected. */
    String met(
            Optional<Invitation> invitation, Optional<LocalDate> connectedOn, Talk talk, List<CommonThread> threads) {
        Optional<String> wrote = talk.firstDay().map(it -> "you first wrote to each other on " + it);
        boolean before = talk.firstDay()
                .filter(it -> connectedOn.filter(it::isAfter).isEmpty())
                .isPresent();
        return introduced(threads)
                .or(() -> invitation.map(this::invited))
                .or(() -> before ? wrote : Optional.empty())
                .or(() -> shared(threads, ThreadKind.EVENT, "both of you were at "))
                .or(() -> shared(threads, ThreadKind.GROUP, "both of you are in "))
                .or(() -> shared(threads, ThreadKind.COMMUNITY, "both of you belong to "))
                .or(() -> shared(threads, ThreadKind.EMPLOYER, "you share an employer: "))
                .or(() -> shared(threads, ThreadKind.SCHOOL, "both of you were at "))
                .or(() -> wrote)
                .orElse("");
    }

    private static Optional<String> introduced(List<CommonThread> threads) {
        return threads.stream()
                .filter(it -> it.kind() == ThreadKind.INTRODUCTION)
                .findFirst()
                .map(it -> it.value() + " introduced them");
    }

    private static Optional<String> shared(List<CommonThread> threads, ThreadKind kind, String how) {
        return threads.stream().filter(it -> it.kind() == kind).findFirst().map(it -> how + it.value());
    }

    private String invited(Invitation it) {
        boolean theirs = it.direction() == Invitation.Direction.INCOMING;
        String who = theirs ? "they invited you on " : "you invited them on ";
        String note = it.message().strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        boolean says = !note.isEmpty() && !reader.isDefaultText(note);
        return who + Dealing.day(it.sentAt()) + (says ? ": «" + shortened(note) + "»" : "");
    }

    private static String shortened(String note) {
        return note.codePointCount(0, note.length()) <= LONGEST_NOTE
                ? note
                : note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE)).strip() + "…";
    }
}
