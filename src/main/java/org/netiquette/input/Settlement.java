package org.netiquette.input;

import java.util.List;
import org.netiquette.input.linkedin.Follows;
import org.netiquette.input.linkedin.Letters;
import org.netiquette.input.linkedin.Owner;
import org.netiquette.input.linkedin.Reinvitations;
import org.netiquette.input.linkedin.SentInvitation;
import org.netiquette.network.Follow;
import org.netiquette.network.Invitation;
import org.netiquette.network.Message;

/** Settles what only all rows together can tell, and enters into the ledger what turns out to be of no use. */
final class Settlement {

    private static final String OLDER = "older";

    private final Harvest harvest;
    private final Ledger ledger;

    Settlement(Harvest harvest, Ledger ledger) {
        this.harvest = harvest;
        this.ledger = ledger;
    }

    /** One invitation a person and direction. */
    List<Invitation> invitations() {
        List<SentInvitation> newest = Reinvitations.newest(harvest.invitations);
        ledger.skippedAfterAll("invitations", OLDER, harvest.invitations.size() - newest.size());
        return newest.stream().map(SentInvitation::invitation).toList();
    }

    /** Messages between people. */
    List<Message> messages(Owner owner) {
        List<Message> letters = Letters.read(harvest.messages, owner);
        ledger.skippedAfterAll("messages", "sponsored", harvest.messages.size() - letters.size());
        return letters;
    }

    /** Whom the member follows now. */
    List<Follow> follows() {
        Follows follows = Follows.of(harvest.follows);
        ledger.skippedAfterAll("follows", OLDER, follows.older());
        ledger.skippedAfterAll("follows", "unfollowed", follows.unfollowed());
        return follows.now();
    }
}
