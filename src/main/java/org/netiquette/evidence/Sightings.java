package org.netiquette.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.evidence.outreach.Addresses;
import org.netiquette.evidence.outreach.HomeCountry;
import org.netiquette.evidence.outreach.Mention;
import org.netiquette.evidence.outreach.PhoneNumbers;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.SourceKind;
import org.netiquette.network.Contact;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;

/**
 * All rows that name somebody whom the member might invite: address books, targets, fellow group members, the people sheet,
 * conversations of two with one who is no connection, and invitations that are pending.
 */
final class Sightings {

    private final List<Mention<Seen>> all = new ArrayList<>();
    private final OtherLinks links;
    private final Addresses addresses;
    private final PhoneNumbers phones;

    private Sightings(Network network, OtherLinks links, Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
        this.phones = new PhoneNumbers(
                HomeCountry.of(network.member().location(), network.purpose().timeZone()));
    }

    static List<Mention<Seen>> in(
            Network network, OtherLinks links, Conversations conversations, Dealings dealings, Addresses addresses) {
        Sightings sightings = new Sightings(network, links, addresses);
        network.contacts().forEach(sightings::add);
        network.targets().forEach(sightings::add);
        network.groupMembers().forEach(sightings::add);
        network.people().forEach(sightings::add);
        conversations.all().stream()
                .filter(it -> !dealings.isConnected(it.with()))
                .filter(it -> it.bothWroteBefore(Instant.MAX))
                .forEach(sightings::add);
        dealings.pending().forEach(sightings::add);
        return sightings.all;
    }

    private void add(Contact it) {
        KnownProfile says = new KnownProfile(List.of(), List.of(), List.of(it), List.of(), List.of(), List.of());
        String where = "address book (" + it.source() + ")";
        Map<String, AddressKind> emails = new LinkedHashMap<>();
        it.emails()
                .forEach(email -> emails.put(
                        email, addresses.kind(email, it.person().name().text())));
        add(new Seen(SourceKind.ADDRESS_BOOK, where, says, emails, List.of()), it.person(), it.company());
    }

    private void add(Target it) {
        KnownProfile says = new KnownProfile(List.of(), List.of(it), List.of(), List.of(), List.of(), List.of());
        add(Seen.of(SourceKind.TARGETS, "targets", says), it.person(), it.company());
    }

    private void add(GroupMember it) {
        KnownProfile says = new KnownProfile(List.of(), List.of(), List.of(), List.of(it), List.of(), List.of());
        add(Seen.of(SourceKind.GROUP, "group " + it.group(), says), it.person(), "");
    }

    private void add(SheetPerson it) {
        KnownProfile says = new KnownProfile(List.of(it), List.of(), List.of(), List.of(), List.of(), List.of());
        add(Seen.of(SourceKind.SHEET, "your people sheet", says), it.person(), it.company());
    }

    private void add(Conversation it) {
        Seen seen = new Seen(SourceKind.MESSAGES, "messages", KnownProfile.nothing(), Map.of(), List.of(it));
        add(seen, it.with(), "");
    }

    private void add(Invitation it) {
        add(Seen.of(SourceKind.INVITATION, "your invitation", KnownProfile.nothing()), it.other(), "");
    }

    private void add(Seen seen, Person person, String employer) {
        all.add(new Mention<>(
                seen, links.canonical(person), marks(seen), employer.isBlank() ? "" : Resemblance.core(employer)));
    }

    private Set<String> marks(Seen seen) {
        Set<String> marks = new HashSet<>();
        seen.emails().forEach((email, kind) -> {
            if (kind == AddressKind.PERSONAL) {
                marks.add(email);
            }
        });
        seen.says().contacts().stream().flatMap(it -> it.phones().stream()).forEach(it -> phones.e164(it)
                .ifPresent(marks::add));
        return marks;
    }
}
