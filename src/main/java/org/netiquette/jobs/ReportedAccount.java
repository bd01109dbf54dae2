package org.netiquette.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.MissingFacts;

/**
 * What the closing of the night needs of an account whose reports are written.
 *
 * @param language two-letter code of the language that the member reads, empty when unknown
 * @param texts for each text that came with an invitation, by its fingerprint, how many sent it
 */
record ReportedAccount(AccountSummary summary, String language, MissingFacts missing, Map<String, Integer> texts) {

    /** The language that most members read: whoever looks after them most likely reads it too. Of equals the first by its code. */
    static String language(List<ReportedAccount> all) {
        Map<String, Long> readers = all.stream()
                .filter(it -> !it.language.isEmpty())
                .collect(Collectors.groupingBy(ReportedAccount::language, TreeMap::new, Collectors.counting()));
        return readers.keySet().stream()
                .max(Comparator.comparing((String it) -> readers.getOrDefault(it, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }
}
