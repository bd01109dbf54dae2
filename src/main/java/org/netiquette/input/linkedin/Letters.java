package org.netiquette.input.linkedin;

import java.util.List;
import java.util.regex.Pattern;
import org.netiquette.network.Message;

/** Rows of messages.csv to messages, once it is known who the member is. */
public final class Letters {

    /** Campaigns are written in HTML, and some go out with their placeholders unfilled. */
    private static final Pattern CAMPAIGN = Pattern.compile(
            "<(?:p|br|a|div|span|strong|ul|li)\\b|%FIRSTNAME%|spinmail-quill", Pattern.CASE_INSENSITIVE);

    private Letters() {}

    /** The messages that are not sponsored, in the same order. */
    public static List<Message> read(List<SentMessage> rows, Owner owner) {
        // A file whose link column is empty throughout tells nothing by an empty link.
        boolean linked =
                rows.stream().anyMatch(row -> row.linked() && row.sender().key().isPresent());
        return rows.stream()
                .filter(row -> !isSponsored(row, owner, linked))
                .map(row -> message(row, owner))
                .toList();
    }

    private static boolean isFromMember(SentMessage row, Owner owner) {
        return row.fromMember().orElseGet(() -> owner.is(row.sender()));
    }

    private static Message message(SentMessage row, Owner owner) {
        return new Message(
                row.conversation(),
                row.sender(),
                row.recipients(),
                row.recipientNames(),
                isFromMember(row, owner),
                row.at(),
                row.content());
    }

    /** Hidden members have no link either, and no name: they are no advertisers unless they write like some. */
    private static boolean isSponsored(SentMessage row, Owner owner, boolean linked) {
        if (isFromMember(row, owner) || row.sender().key().isPresent()) {
            return false;
        }
        return CAMPAIGN.matcher(row.content()).find()
                || (linked && row.linked() && row.sender().name().namesSomebody());
    }
}
