package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.netiquette.evidence.Standing.Ground;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Contact;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.Recommendation;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Trust;

/** How well the member knows a person, by the evidence of the archive, the address books and the sheets. */
final class Acquaintance {

    private final Index<Recommendation> recommendations;
    private final Index<Endorsement> endorsements;
    private final Index<Contact> contacts;
    private final Index<SheetPerson> people;
    private final Conversations conversations;
    private final Bearers bearers;
    private final Tables tables;

    Acquaintance(Network network, OtherLinks links, Conversations conversations, Bearers bearers, Tables tables) {
        this.recommendations = Index.of(network.recommendations(), Recommendation::person, links);
        this.endorsements = Index.of(network.endorsements(), Endorsement::person, links);
        this.contacts = Index.of(network.contacts(), Contact::person, links);
        this.people = Index.of(network.people(), SheetPerson::person, links);
        this.conversations = conversations;
        this.bearers = bearers;
        this.tables = tables;
    }

    /**
     * What the member's data shows of a person.
     *
     * @param until messages from this moment on are no acquaintance: the question about an invitation and its answer
     */
    Standing standing(Person person, Instant until) {
        List<Ground> grounds = new ArrayList<>();
        collect(grounds, recommendations, person, this::recommendation);
        collect(grounds, people, person, this::marked);
        collect(grounds, contacts, person, this::contact);
        collect(grounds, endorsements, person, this::endorsement);
        grounds.addAll(talks(conversations.linked(person), until, true));
        if (bearers.unique(person)) {
            grounds.addAll(talks(conversations.byNameAlone(person), until, false));
        }
        return new Standing(grounds);
    }

    /**
     * What rows show that are of a person for certain, whoever else bears the name.
     *
     * @param says what sheets and address books say of them
     * @param talks the conversations with them
     * @param until messages from this moment on are no acquaintance
     */
    Standing certain(KnownProfile says, List<Conversation> talks, Instant until) {
        List<Ground> grounds = new ArrayList<>(talks(talks, until, true));
        says.sheets().forEach(it -> grounds.addAll(marked(it, true)));
        says.contacts().forEach(it -> grounds.addAll(contact(it, true)));
        return new Standing(grounds);
    }

    /** On how many days the two wrote to each other. */
    int daysOfConversation(Person person) {
        List<Conversation> with = new ArrayList<>(conversations.linked(person));
        if (bearers.unique(person)) {
            with.addAll(conversations.byNameAlone(person));
        }
        return days(with, Instant.MAX).size();
    }

    /**
     * Whether the two ever wrote to each other, a question about an invitation and its answer apart.
     *
     * @param invited when the invitation was first sent: what the member writes from then on is the question
     * @param byName whether a conversation counts that only the name ties to the person
     */
    boolean talked(Person person, Instant invited, boolean byName) {
        return bothWrote(conversations.linked(person), invited)
                || (byName && bearers.unique(person) && bothWrote(conversations.byNameAlone(person), invited));
    }

    /** Whether both wrote, a question about an invitation and its answer apart. */
    static boolean bothWrote(List<Conversation> conversations, Instant invited) {
        return conversations.stream()
                .anyMatch(it -> it.bothWroteBefore(it.memberWroteSince(invited) ? invited : Instant.MAX));
    }

    private <T> void collect(
            List<Ground> grounds, Index<T> index, Person person, BiFunction<T, Boolean, List<Ground>> show) {
        index.linked(person).forEach(it -> grounds.addAll(show.apply(it, true)));
        List<T> named = index.byNameAlone(person);
        if (!named.isEmpty() && bearers.unique(person)) {
            named.forEach(it -> grounds.addAll(show.apply(it, false)));
        }
    }

    private List<Ground> recommendation(Recommendation it, boolean linked) {
        String text = it.givenByMember() ? "you recommended them" : "they recommended you";
        return List.of(new Ground(Relationship.TRUSTED, text, linked));
    }

    private List<Ground> endorsement(Endorsement it, boolean linked) {
        return it.givenByMember()
                ? List.of(new Ground(Relationship.KNOWN, "you endorsed them for " + it.skill(), linked))
                : List.of();
    }

    private List<Ground> marked(SheetPerson it, boolean linked) {
        Function<String, String> text = mark -> "marked " + mark + " in your sheet";
        return it.trust() == Trust.UNMARKED
                ? List.of()
                : List.of(
                        switch (it.trust()) {
                            case TRUSTED -> new Ground(Relationship.TRUSTED, text.apply("trusted"), linked);
                            case WELL -> new Ground(Relationship.WELL_KNOWN, text.apply("well known"), linked);
                            default -> new Ground(Relationship.KNOWN, text.apply("known"), linked);
                        });
    }

    private List<Ground> contact(Contact it, boolean linked) {
        String where = "in your address book (" + it.source() + ")";
        return tables.closeLabel(it)
                .map(label -> new Ground(
                        Relationship.WELL_KNOWN, where + " with a phone number under «" + label + "»", linked))
                .map(List::of)
                .orElseGet(() -> List.of(new Ground(Relationship.KNOWN, where, linked)));
    }

    private List<Ground> talks(List<Conversation> with, Instant until, boolean linked) {
        if (with.isEmpty()) {
            return List.of();
        }
        NavigableSet<LocalDate> days = days(with, until);
        if (days.isEmpty()) {
            return List.of();
        }
        boolean well = days.size() >= tables.thresholds().daysOfConversationForWellKnown();
        String text = "you wrote to each other on " + days.size() + (days.size() == 1 ? " day" : " days") + ", last on "
                + days.last();
        return List.of(new Ground(well ? Relationship.WELL_KNOWN : Relationship.KNOWN, text, linked));
    }

    private static NavigableSet<LocalDate> days(List<Conversation> with, Instant until) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        with.stream().filter(it -> it.bothWroteBefore(until)).forEach(it -> days.addAll(it.daysBefore(until)));
        return days;
    }
}
