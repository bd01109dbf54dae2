package org.netiquette.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Answer;
import org.netiquette.network.Connection;
import org.netiquette.network.Contact;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Event;
import org.netiquette.network.Follow;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Invitation;
import org.netiquette.network.Member;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.Purpose;
import org.netiquette.network.Recommendation;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.SheetVerdict;
import org.netiquette.network.Stay;
import org.netiquette.network.Target;
import org.netiquette.network.Trust;
import org.netiquette.reading.NoteReader;

/** A member's world, put together one sentence at a time. The date is 2026-11-20. */
final class World {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    static final Instant SENT = Instant.parse("2026-11-10T12:00:00Z");
    private static final Path RULES = Path.of("rules");
    private static final Tables TABLES = Tables.load(RULES);
    private static final NoteReader READER = NoteReader.load(RULES);

    private final List<Connection> connections = new ArrayList<>();
    private final List<Invitation> invitations = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<SheetPerson> people = new ArrayList<>();
    private final List<GroupMember> groupMembers = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Endorsement> endorsements = new ArrayList<>();
    private final List<Follow> follows = new ArrayList<>();
    private final List<Stay> positions = new ArrayList<>();
    private final List<Stay> schools = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<SheetVerdict> verdicts = new ArrayList<>();
    private String location = "";
    private Set<String> emails = Set.of();
    private Past past = Past.none();
    private Purpose purpose = Purpose.unstated();

    static Person person(String name) {
        return Person.of(name, "");
    }

    static Person person(String name, String slug) {
        return Person.of(name, "https://www.linkedin.com/in/" + slug);
    }

    /** A purpose that states nothing but these. */
    static Purpose purpose(List<String> offers, List<String> seeks, List<String> welcome) {
        Purpose none = Purpose.unstated();
        return new Purpose(
                "",
                "",
                "",
                "",
                "",
                offers,
                seeks,
                welcome,
                none.towns(),
                none.industries(),
                none.schools(),
                none.employers(),
                none.communities(),
                none.groups(),
                none.influencers(),
                none.voice(),
                none.search());
    }

    World invitedBy(Person person) {
        return invitedBy(person, "");
    }

    World invitedBy(Person person, String note) {
        return invitedBy(person, note, SENT);
    }

    World invitedBy(Person person, String note, Instant at) {
        invitations.add(new Invitation(person, Invitation.Direction.INCOMING, at, note));
        return this;
    }

    World invitedAgainBy(Person person, String firstOn) {
        Instant first = Instant.parse(firstOn + "T08:00:00Z");
        invitations.add(new Invitation(person, Invitation.Direction.INCOMING, SENT, first, ""));
        return this;
    }

    World connectedTo(Person person) {
        connections.add(new Connection(person, "", "", "", Optional.of(LocalDate.of(2020, 1, 1))));
        return this;
    }

    World wrote(Person person, String day) {
        return message(person, false, day, "something to say");
    }

    World memberWrote(Person person, String day) {
        return message(person, true, day, "something to say");
    }

    World message(Person person, boolean fromMember, String day, String content) {
        messages.add(new Message(
                "conversation with " + person.name().key(),
                fromMember ? person("Me Myself", "me") : person,
                fromMember ? person.key().stream().toList() : List.of(),
                fromMember ? person.name().text() : "Me Myself",
                fromMember,
                Instant.parse(day + "T10:00:00Z"),
                content));
        return this;
    }

    World groupChat(Person one, Person other, String day) {
        messages.add(new Message(
                "group",
                person("Me Myself", "me"),
                List.of(one.key().orElseThrow(), other.key().orElseThrow()),
                "both",
                true,
                Instant.parse(day + "T10:00:00Z"),
                "hello both"));
        messages.add(new Message("group", one, List.of(), "Me", false, Instant.parse(day + "T11:00:00Z"), "hello"));
        return this;
    }

    World inAddressBook(Person person, String... labels) {
        return contact(person, "", List.of(person.name().key().replace(' ', '.') + "@mail.example"), labels);
    }

    World inAddressBookWithPhone(Person person, String... labels) {
        return contact(person, "+32 9 555 01 02", List.of(), labels);
    }

    World contact(Person person, String phone, List<String> emails, String... labels) {
        contacts.add(new Contact(
                person, emails, phone.isEmpty() ? List.of() : List.of(phone), List.of(labels), "", "", "Google"));
        return this;
    }

    /** The member invited somebody on a day. */
    World invited(Person person, String day) {
        return invited(person, day, "");
    }

    World invited(Person person, String day, String note) {
        Instant at = Instant.parse(day + "T12:00:00Z");
        invitations.add(new Invitation(person, Invitation.Direction.OUTGOING, at, note));
        return this;
    }

    World connectedTo(Person person, String email) {
        connections.add(new Connection(person, email, "", "", Optional.of(LocalDate.of(2020, 1, 1))));
        return this;
    }

    /** A connection as the archive has them, connected on a day. */
    World connectedTo(Person person, String position, String company, String day) {
        connections.add(new Connection(person, "", company, position, Optional.of(LocalDate.parse(day))));
        return this;
    }

    World recommendedBy(Person person, String day) {
        recommendations.add(new Recommendation(person, false, "", Optional.of(LocalDate.parse(day))));
        return this;
    }

    World endorsedBy(Person person, String day) {
        endorsements.add(new Endorsement(person, false, "Welding", Optional.of(LocalDate.parse(day))));
        return this;
    }

    World worksAt(String company) {
        positions.add(new Stay(company, "", Optional.of(YearMonth.of(2020, 1)), Optional.empty()));
        return this;
    }

    World contact(Contact contact) {
        contacts.add(contact);
        return this;
    }

    World target(Target target) {
        targets.add(target);
        return this;
    }

    World livesIn(String where) {
        location = where;
        return this;
    }

    World hasAddress(String email) {
        emails = Set.of(email);
        return this;
    }

    World remembering(Past known) {
        past = known;
        return this;
    }

    World recommended(Person person) {
        recommendations.add(new Recommendation(person, false, "", Optional.empty()));
        return this;
    }

    World endorsed(Person person) {
        endorsements.add(new Endorsement(person, true, "Welding", Optional.empty()));
        return this;
    }

    World follows(Person person) {
        follows.add(new Follow(person));
        return this;
    }

    World inGroup(String group, Person person, String spoke) {
        groupMembers.add(new GroupMember(group, person, spoke));
        return this;
    }

    World workedAt(String company, int from, int to) {
        positions.add(new Stay(company, "", Optional.of(YearMonth.of(from, 1)), Optional.of(YearMonth.of(to, 12))));
        return this;
    }

    World studiedAt(String school) {
        schools.add(new Stay(school, "", Optional.empty(), Optional.empty()));
        return this;
    }

    World memberOf(String group) {
        groups.add(group);
        return this;
    }

    World wasAt(String event) {
        events.add(new Event(event, Optional.empty()));
        return this;
    }

    World wasAt(String event, int year, int month) {
        events.add(new Event(event, Optional.of(YearMonth.of(year, month))));
        return this;
    }

    World wants(Purpose stated) {
        purpose = stated;
        return this;
    }

    World decided(Person person, String verdict) {
        return decided(new SheetVerdict(person, verdict, "my.csv", verdicts.size() + 2));
    }

    World decided(SheetVerdict row) {
        verdicts.add(row);
        return this;
    }

    World sheet(SheetPerson row) {
        people.add(row);
        return this;
    }

    /** A row of a people sheet in which nothing but the name and link is filled in. */
    static SheetPerson row(Person person) {
        return new SheetRow(person).build();
    }

    /** A row of a people sheet being filled in. */
    static final class SheetRow {

        private final Person person;
        Answer photo = Answer.UNKNOWN;
        String headline = "";
        String company = "";
        String location = "";
        List<String> schools = List.of();
        List<String> groups = List.of();
        OptionalInt mutualCount = OptionalInt.empty();
        List<String> mutualNames = List.of();
        List<String> introducedBy = List.of();
        List<String> events = List.of();
        Trust trust = Trust.UNMARKED;
        Answer follow = Answer.UNKNOWN;
        String outcome = "";
        Optional<ProfileKey> sameAs = Optional.empty();

        SheetRow(Person person) {
            this.person = person;
        }

        SheetPerson build() {
            return new SheetPerson(
                    person,
                    photo,
                    headline,
                    company,
                    location,
                    "",
                    schools,
                    groups,
                    List.of(),
                    mutualCount,
                    mutualNames,
                    introducedBy,
                    events,
                    trust,
                    follow,
                    outcome,
                    "",
                    sameAs,
                    "");
        }
    }

    Network network() {
        Member member = new Member(
                person("Me Myself", "me"),
                "",
                "",
                location,
                "en",
                false,
                positions,
                schools,
                List.of(),
                groups,
                emails,
                events);
        return new Network(
                member,
                purpose,
                connections,
                invitations,
                messages,
                contacts,
                people,
                groupMembers,
                targets,
                recommendations,
                endorsements,
                follows,
                List.of(),
                verdicts,
                Optional.of(AS_OF));
    }

    List<ReceivedInvitation> open() {
        return found().open();
    }

    AccountEvidence.Found found() {
        return evidence().of(network(), past, AS_OF, DAYS).invitations();
    }

    /** Withdraw after 21 days, lapse after 180, locked for 21, move on after 14. */
    static final OutreachDays DAYS = new OutreachDays(21, 180, 21, 14);

    /** All that is found of the network. */
    AccountEvidence.Ties ties() {
        return ties(network());
    }

    AccountEvidence.Ties ties(Network other) {
        AccountEvidence evidence = evidence().of(other, past, AS_OF, DAYS);
        return evidence.network(evidence.outreach().candidates());
    }

    /** The only connection. */
    ConnectedPerson connection() {
        List<ConnectedPerson> all = ties().people();
        if (all.size() != 1) {
            throw new AssertionError("expected one connection, but there are " + all.size());
        }
        return all.get(0);
    }

    List<Candidate> candidates() {
        return candidates(network());
    }

    AccountEvidence.Outreach outreach() {
        return evidence().of(network(), past, AS_OF, DAYS).outreach();
    }

    List<Candidate> candidates(Network other) {
        return evidence().of(other, past, AS_OF, DAYS).outreach().candidates();
    }

    /** The only candidate. */
    Candidate candidate() {
        List<Candidate> all = candidates();
        if (all.size() != 1) {
            throw new AssertionError("expected one candidate, but there are " + all.size());
        }
        return all.get(0);
    }

    private static Evidence evidence() {
        return new Evidence(TABLES, READER);
    }

    /** The only open invitation. */
    ReceivedInvitation only() {
        List<ReceivedInvitation> open = open();
        if (open.size() != 1) {
            throw new AssertionError("expected one open invitation, but there are " + open.size());
        }
        return open.get(0);
    }
}
