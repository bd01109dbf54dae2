package org.netiquette.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.input.linkedin.FollowStatus;
import org.netiquette.input.linkedin.SentInvitation;
import org.netiquette.input.linkedin.SentMessage;
import org.netiquette.network.Connection;
import org.netiquette.network.ConnectionNote;
import org.netiquette.network.Contact;
import org.netiquette.network.Endorsement;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.Recommendation;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;

/** The people whom a row is about. */
final class Whom {

    private Whom() {}

    static List<Person> of(Object row) {
        if (row instanceof Connection it) {
            return List.of(it.person());
        } else if (row instanceof SentInvitation it) {
            return List.of(it.invitation().other());
        } else if (row instanceof SentMessage it) {
            return ofMessage(it);
        } else if (row instanceof Contact it) {
            return List.of(it.person());
        } else if (row instanceof SheetPerson it) {
            return List.of(it.person());
        }
        return ofRare(row);
    }

    private static List<Person> ofRare(Object row) {
        if (row instanceof GroupMember it) {
            return List.of(it.person());
        } else if (row instanceof Target it) {
            return List.of(it.person());
        } else if (row instanceof Recommendation it) {
            return List.of(it.person());
        } else if (row instanceof Endorsement it) {
            return List.of(it.person());
        } else if (row instanceof FollowStatus it) {
            return List.of(it.person());
        }
        return row instanceof ConnectionNote it ? List.of(it.person()) : List.of();
    }

    /** Sender and recipients; names of several recipients cannot be told apart, and then the links tell. */
    private static List<Person> ofMessage(SentMessage it) {
        List<Person> people = new ArrayList<>(List.of(it.sender()));
        PersonName to = new PersonName(it.recipientNames());
        if (it.recipients().isEmpty()) {
            people.add(new Person(to, Optional.empty()));
        }
        it.recipients()
                .forEach(key -> people.add(
                        new Person(it.recipients().size() == 1 ? to : new PersonName(""), Optional.of(key))));
        return people;
    }
}
