package org.netiquette.network;

import java.time.Instant;
import java.util.List;

/**
 * One message between people; drafts and advertising are no messages and never get here.
 *
 * @param conversation id of the conversation, empty in archives before 2020
 * @param sender who wrote it
 * @param recipients profile links of those it went to, as far as the file has them
 * @param recipientNames the TO cell as it stands; names may contain commas, so it is never split
 * @param fromMember whether the member wrote it
 * @param at when
 * @param content plain text
 */
public record Message(
        String conversation,
        Person sender,
        List<ProfileKey> recipients,
        String recipientNames,
        boolean fromMember,
        Instant at,
        String content) {

    public Message {
        recipients = List.copyOf(recipients);
    }
}
