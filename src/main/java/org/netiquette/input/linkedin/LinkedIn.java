package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Connection;
import org.netiquette.network.ConnectionNote;
import org.netiquette.network.Contact;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Recommendation;

/** The files of LinkedIn's archive as they are seen on a date: rows dated later are skipped. */
public final class LinkedIn {

    /** Files that bear on no decision, in the form of {@link BaseName}. */
    private static final Set<String> OF_NO_USE = Set.of(
            "adsclicked",
            "comments",
            "companyfollows",
            "inferencesaboutyou",
            "instantreposts",
            "learning",
            "logins",
            "reactions",
            "richmedia",
            "saveditems",
            "searchqueries",
            "securitychallenges",
            "shares",
            "skills",
            "votes");

    private final LocalDate asOf;
    private final Acquaintances acquaintances;

    /** The formats of a night; {@code asOf} is a UTC date. */
    public LinkedIn(LocalDate asOf) {
        this.asOf = asOf;
        this.acquaintances = new Acquaintances(asOf);
    }

    /** Connections.csv. */
    public RowFormat<Connection> connections() {
        return new Connections(asOf).format();
    }

    /** Invitations.csv. */
    public RowFormat<SentInvitation> invitations() {
        return new Invitations(asOf).format();
    }

    /** messages.csv. */
    public RowFormat<SentMessage> messages() {
        return new Messages(asOf).format();
    }

    /** Contacts.csv and its other names. */
    public RowFormat<Contact> contacts() {
        return acquaintances.contacts();
    }

    /** Recommendations_Given.csv and Recommendations_Received.csv. */
    public List<RowFormat<Recommendation>> recommendations() {
        return List.of(acquaintances.recommendations(true), acquaintances.recommendations(false));
    }

    /** Endorsement_Given_Info.csv and Endorsement_Received_Info.csv. */
    public List<RowFormat<Endorsement>> endorsements() {
        return List.of(acquaintances.endorsements(true), acquaintances.endorsements(false));
    }

    /** Member_Follows.csv. */
    public RowFormat<FollowStatus> follows() {
        return acquaintances.follows();
    }

    /** Notes.csv. */
    public RowFormat<ConnectionNote> notes() {
        return acquaintances.notes();
    }

    /** The files about the member: profile, positions, education and the like. */
    public List<RowFormat<MemberPart>> member() {
        return new MemberFiles(asOf).formats();
    }

    /** Whether a file is one of LinkedIn's that bear on no decision, so that damage in it costs nothing. */
    public static boolean isOfNoUse(String fileName) {
        return OF_NO_USE.contains(BaseName.of(fileName));
    }

    /** Profile.csv alone, whose one row names the owner of an archive. */
    public static RowFormat<MemberPart> profile() {
        return MemberFiles.profile();
    }
}
