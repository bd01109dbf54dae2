package org.netiquette.input.linkedin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/**
 * A message as its row stands, before it is known who the member is.
 *
 * @param conversation id, empty in archives before 2020
 * @param sender who wrote it
 * @param linked whether the file has links of senders at all
 * @param recipients profile links of those it went to
 * @param recipientNames the TO cell
 * @param fromMember whether the member wrote it, where the file says so
 * @param at when
 * @param content the text
 */
public record SentMessage(
        String conversation,
        Person sender,
        boolean linked,
        List<ProfileKey> recipients,
        String recipientNames,
        Optional<Boolean> fromMember,
        Instant at,
        String content) {

    public SentMessage {
        recipients = List.copyOf(recipients);
    }
}
