package org.netiquette.output;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts that came to more than one account of the night: one line for whoever runs it, since no member is told of another.
 *
 * @param texts how many such texts, names apart
 * @param accounts the most accounts that one of them came to
 * @param invitations how many invitations brought them, in all accounts together
 */
public record MassMailing(int texts, int accounts, int invitations) {

    /**
     * What the accounts of a night have in common.
     *
     * @param byAccount for each account its texts by fingerprint, and how many inviters sent each
     */
    public static MassMailing of(Collection<Map<String, Integer>> byAccount) {
        Map<String, Integer> accounts = new HashMap<>();
        Map<String, Integer> invitations = new HashMap<>();
        byAccount.forEach(texts -> texts.forEach((text, inviters) -> {
            accounts.merge(text, 1, Integer::sum);
            invitations.merge(text, inviters, Integer::sum);
        }));
        accounts.values().removeIf(it -> it < 2);
        invitations.keySet().retainAll(accounts.keySet());
        return new MassMailing(
                accounts.size(),
                accounts.values().stream().mapToInt(it -> it).max().orElse(0),
                invitations.values().stream().mapToInt(it -> it).sum());
    }

    /** As a sentence; empty when no text came to more than one account. */
    public String sentence() {
        return texts == 0
                ? ""
                : "Mass mailing: %d %s to more than one account, the widest to %d; %d invitations in all."
                        .formatted(texts, texts == 1 ? "text came" : "texts came", accounts, invitations);
    }
}
