package org.netiquette.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of one member's world on the date of a night. Rows dated later, ghost rows, drafts and older repeats
 * are already left out.
 *
 * @param verdicts what the member has decided themself about those who invited them
 * @param exportedOn date of the newest archive; empty when there is none
 */
public record Network(
        Member member,
        Purpose purpose,
        List<Connection> connections,
        List<Invitation> invitations,
        List<Message> messages,
        List<Contact> contacts,
        List<SheetPerson> people,
        List<GroupMember> groupMembers,
        List<Target> targets,
        List<Recommendation> recommendations,
        List<Endorsement> endorsements,
        List<Follow> follows,
        List<ConnectionNote> notes,
        List<SheetVerdict> verdicts,
        Optional<LocalDate> exportedOn) {

    public Network {
        connections = List.copyOf(connections);
        invitations = List.copyOf(invitations);
        messages = List.copyOf(messages);
        contacts = List.copyOf(contacts);
        people = List.copyOf(people);
        groupMembers = List.copyOf(groupMembers);
        targets = List.copyOf(targets);
        recommendations = List.copyOf(recommendations);
        endorsements = List.copyOf(endorsements);
        follows = List.copyOf(follows);
        notes = List.copyOf(notes);
        verdicts = List.copyOf(verdicts);
    }

    /** The same world with other connections and invitations. */
    public Network with(List<Connection> otherConnections, List<Invitation> otherInvitations) {
        return new Network(
                member,
                purpose,
                otherConnections,
                otherInvitations,
                messages,
                contacts,
                people,
                groupMembers,
                targets,
                recommendations,
                endorsements,
                follows,
                notes,
                verdicts,
                exportedOn);
    }
}
