package org.netiquette.fact;

import java.time.LocalDate;
import java.util.Map;
import org.netiquette.verdict.Verdict;

/**
 * What earlier nights decided on the same invitation.
 *
 * @param since date of the first decision
 * @param last date of the newest one
 * @param verdict the newest one
 * @param policy the policy that it was judged by
 * @param rulesHash SHA-256 in hex of the rules that it was judged by
 * @param words what each word read then, as text, by its name
 */
public record Earlier(
        LocalDate since, LocalDate last, Verdict verdict, String policy, String rulesHash, Map<String, String> words) {

    public Earlier {
        words = Map.copyOf(words);
    }
}
