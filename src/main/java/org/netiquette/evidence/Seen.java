package org.netiquette.evidence;

import java.util.List;
import org.netiquette.fact.SourceKind;
import org.netiquette.network.Contact;

/**
 * A row in which somebody was seen whom the member might invite.
 *
 * @param kind which sort of row
 * @param where which one, as reports name it
 * @param says the row, where it is one of a sheet or an address book
 * @param talks the conversation, where it is one
 */
record Seen(SourceKind kind, String where, KnownProfile says, List<Conversation> talks) {

    Seen {
        talks = List.copyOf(talks);
    }

    static Seen of(SourceKind kind, String where, KnownProfile says) {
        return new Seen(kind, where, says, List.of());
    }

    /** The addresses in the row, as it has them. */
    List<String> emails() {
        return says.contacts().stream()
                .map(Contact::emails)
                .flatMap(List::stream)
                .toList();
    }
}
