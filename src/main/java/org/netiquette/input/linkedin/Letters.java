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
                .map(row -> message(row, owner, linked))
                .filter(it -> !it.sponsored())
                .toList();
    }

    private static Message message(SentMessage row, Owner owner, boolean linked) {
        boolean fromMember = row.fromMember().orElseGet(() -> owner.is(row.sender()));
        return new Message(
                row.conversation(),
                row.sender(),
                row.recipients(),
                row.recipientNames(),
                fromMember,
                row.at(),
                row.content(),
                !fromMember && row.sender().key().isEmpty() && isSponsored(row, linked));
    }

    /** Hidden members have no link either, and no name: they are no advertisers unless they write like some. */
    private static boolean isSponsored(SentMessage row, boolean linked) {
        return CAMPAIGN.matcher(row.content()).find()
                || (linked && row.linked() && row.sender().name().namesSomebody());
    }
}
