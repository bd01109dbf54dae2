package org.netiquette.evidence;

import java.util.List;
import org.netiquette.network.ConnectionNote;
import org.netiquette.network.Contact;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;

/** Finds what sheets and address books say of a person, by link and by name alone. */
final class Profiles {

    private final Index<SheetPerson> sheets;
    private final Index<Target> targets;
    private final Index<Contact> contacts;
    private final Index<GroupMember> memberships;
    private final Index<ConnectionNote> notes;
    private final Bearers bearers;

    Profiles(Network network, OtherLinks links, Bearers bearers) {
        this.sheets = Index.of(network.people(), SheetPerson::person, links);
        this.targets = Index.of(network.targets(), Target::person, links);
        this.contacts = Index.of(network.contacts(), Contact::person, links);
        this.memberships = Index.of(network.groupMembers(), GroupMember::person, links);
        this.notes = Index.of(network.notes(), ConnectionNote::person, links);
        this.bearers = bearers;
    }

    /** What rows with the person's own link say. */
    KnownProfile linked(Person person) {
        return new KnownProfile(
                sheets.linked(person),
                targets.linked(person),
                contacts.linked(person),
                memberships.linked(person),
                notes.linked(person),
                List.of());
    }

    /** What rows with the person's own link say, and after them those that only their name ties to the person. */
    KnownProfile all(Person person) {
        KnownProfile linked = linked(person);
        return bearers.unique(person) ? linked.and(byNameAlone(person)) : linked;
    }

    private KnownProfile byNameAlone(Person person) {
        return new KnownProfile(
                sheets.byNameAlone(person),
                targets.byNameAlone(person),
                contacts.byNameAlone(person),
                memberships.byNameAlone(person),
                notes.byNameAlone(person),
                List.of());
    }
}
