package org.netiquette.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.SourceKind;

/**
 * A row in which somebody was seen whom the member might invite.
 *
 * @param kind which sort of row
 * @param where which one, as reports name it
 * @param says the row, where it is one of a sheet or an address book
 * @param emails the addresses in the row, in its order, each with its kind
 * @param talks the conversation, where it is one
 */
record Seen(
        SourceKind kind, String where, KnownProfile says, Map<String, AddressKind> emails, List<Conversation> talks) {

    Seen {
        emails = Collections.unmodifiableMap(new LinkedHashMap<>(emails));
        talks = List.copyOf(talks);
    }

    /** A row without an address. */
    static Seen of(SourceKind kind, String where, KnownProfile says) {
        return new Seen(kind, where, says, Map.of(), List.of());
    }
}
