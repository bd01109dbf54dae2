package org.netiquette.input;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.linkedin.FollowStatus;
import org.netiquette.input.linkedin.MemberPart;
import org.netiquette.input.linkedin.SentInvitation;
import org.netiquette.input.linkedin.SentMessage;
import org.netiquette.input.people.Said;
import org.netiquette.network.Connection;
import org.netiquette.network.ConnectionNote;
import org.netiquette.network.Contact;
import org.netiquette.network.Endorsement;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Recommendation;
import org.netiquette.network.Target;

/** The records of an account that count, kind by kind: newest archive first, then by path and line. */
final class Harvest {

    final List<Connection> connections = new ArrayList<>();
    final List<SentInvitation> invitations = new ArrayList<>();
    final List<SentMessage> messages = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Said> people = new ArrayList<>();
    final List<Said> decided = new ArrayList<>();
    final List<GroupMember> groupMembers = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Recommendation> recommendations = new ArrayList<>();
    final List<Endorsement> endorsements = new ArrayList<>();
    final List<FollowStatus> follows = new ArrayList<>();
    final List<ConnectionNote> notes = new ArrayList<>();
    final List<MemberPart> memberParts = new ArrayList<>();
    final List<Purposes.Stated> purposes = new ArrayList<>();
}
