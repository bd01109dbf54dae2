package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.evidence.OpenInvitations.Open;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Claim;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Note;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;
import org.netiquette.verdict.Proposals;

/** Works out, for one open invitation after the other, every word that a rule may ask for. */
final class Inviters {

    private final Acquaintance acquaintance;
    private final Profiles profiles;
    private final SharedThreads threads;
    private final Introducers introducers;
    private final ClaimCheck claims;
    private final Benefit benefit;
    private final Replies replies;
    private final EarlierNights earlier;
    private final OwnVerdicts own;
    private final MassMailings mailings;
    private final Network network;
    private final Past past;
    private final OtherLinks links;
    private final NoteReader reader;
    private final Tables tables;

    Inviters(
            Network network,
            Past past,
            OtherLinks links,
            Knowledge known,
            Tables tables,
            NoteReader reader,
            OwnVerdicts own,
            LocalDate asOf) {
        this.network = network;
        this.past = past;
        this.links = links;
        this.earlier = new EarlierNights(network, past, links);
        this.own = own;
        this.reader = reader;
        this.mailings = new MassMailings(network, links, reader);
        this.tables = tables;
        this.acquaintance = known.acquaintance();
        this.profiles = known.profiles();
        this.introducers = known.introducers();
        this.threads = known.threads();
        this.claims = new ClaimCheck(network, introducers, known.conversations());
        this.benefit = known.benefit();
        this.replies = new Replies(
                known.conversations(),
                Index.of(past.letters(), Past.Letter::person, links),
                known.bearers(),
                introducers,
                claims,
                reader,
                asOf,
                tables.thresholds().daysToWaitForAnswer());
    }

    /** Which texts came, and from how many. */
    MassMailings mailings() {
        return mailings;
    }

    /** What has become of invitations on which earlier nights decided. */
    List<Past.Outcome> outcomes(LocalDate asOf, int window) {
        return new Outcomes(network, past, links, it -> replies.conversations(it, true), asOf, window).since();
    }

    /** The fact of one open invitation. */
    ReceivedInvitation fact(Open open) {
        Person person = open.invitation().other();
        ReadNote read = reader.read(open.invitation().message());
        Standing standing = acquaintance.standing(person, open.invitation().firstSentAt());
        Findings all = findings(open, standing, profiles.all(person), read, true);
        Findings linked = findings(open, standing, profiles.linked(person), read, false);
        int sameText = mailings.others(open.invitation());
        Grounds grounds = new GroundsOfFact(
                        open, read, sameText, all, linked, earlier.perhaps(person), answers(person, all, read), tables)
                .grounds();
        return fact(open, read, sameText, all, grounds);
    }

    private List<Answer> answers(Person person, Findings all, ReadNote read) {
        OpenAnswers open = new OpenAnswers(all, introducers, tables);
        List<String> introducedBy = introducers.of(person, all.profile(), read.claims());
        return Stream.concat(open.answers().stream(), open.aboutOthers(introducedBy).stream())
                .toList();
    }

    private Findings findings(Open open, Standing standing, KnownProfile profile, ReadNote read, boolean byName) {
        Invitation invitation = open.invitation();
        Person person = invitation.other();
        ClaimCheck.Finding claim = claims.check(read.claims(), person, profile, invitation.firstSentAt());
        List<String> introducedBy = introducers.of(person, profile, read.claims());
        Reply reply = replies.to(invitation, profile, byName);
        return new Findings(
                profile,
                byName ? standing.relationship() : standing.withoutNameAlone(),
                standing.text(),
                acquaintance.talked(person, invitation.firstSentAt(), byName) || reply.isFirstConversation(),
                threads.threads(person, profile, introducedBy, byName),
                benefit.of(profile.about(), invitation.message()).orElse(""),
                introducedBy.stream().anyMatch(it -> introducers.relationship(it, byName) == Relationship.TRUSTED),
                judgedNote(read, claim),
                claim,
                reply);
    }

    /** A reason that the member's data contradicts is no reason: the note then counts as unclear. */
    static Note judgedNote(ReadNote read, ClaimCheck.Finding claim) {
        return read.kind() == Note.REASONED && claim.claim() == Claim.CONTRADICTED ? Note.UNCLEAR : read.kind();
    }

    private ReceivedInvitation fact(Open open, ReadNote read, int sameText, Findings found, Grounds grounds) {
        Invitation invitation = open.invitation();
        Person person = invitation.other();
        KnownProfile profile = found.profile();
        return new ReceivedInvitation(
                new Inviter(
                        person.name().text(),
                        person.url(),
                        person.key(),
                        invitation.sentAt(),
                        invitation.message(),
                        read.kind()),
                grounds,
                found.photo(),
                found.relationship(),
                found.note(),
                read.doubtful(),
                sameText,
                found.claim().claim(),
                found.introducedByTrusted(),
                found.veryGoodReason(),
                found.has(ThreadKind.FOLLOWED),
                found.strongThread(),
                !found.threads().isEmpty(),
                found.kinds(),
                !found.benefit().isEmpty(),
                found.talked(),
                !open.namesakes().isEmpty(),
                profile.mutualCount(),
                open.age(),
                profile.headline(),
                profile.company(),
                profile.industry(),
                profile.location(),
                read.language(),
                found.reply().question(),
                found.reply().note(),
                found.veryGoodAnswer(),
                found.reply()
                        .course()
                        .after(earlier.of(invitation), earlier.perhaps(person))
                        .decided(own.on(invitation)),
                new Proposals());
    }

    /** The names of threads, for reports. */
    static String text(Stream<CommonThread> threads) {
        return threads.map(CommonThread::text).reduce((a, b) -> a + "; " + b).orElse("");
    }
}
