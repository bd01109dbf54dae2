package org.netiquette.draft;

import java.util.List;

/**
 * Who writes to people whom the member does not know yet, and what for.
 *
 * @param voice how the member writes
 * @param sentence what the network is for, in the member's language; empty when not said
 * @param offers what the member offers, in the member's language
 */
public record Sender(Voice voice, String sentence, List<String> offers) {

    public Sender {
        offers = List.copyOf(offers);
    }
}
