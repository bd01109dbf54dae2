package org.netiquette.output;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.verdict.Verdict;

/**
 * Which few facts would settle how many of the invitations that have to be asked about because nothing is known.
 *
 * @param open open invitations
 * @param asked those whose verdict is ASK
 * @param settled invitations that an answer would settle, by column of the people sheet
 */
public record MissingFacts(int open, int asked, Map<String, Integer> settled) {

    private static final int NAMED = 3;
    /** Columns of the people sheet as a sentence calls them, those that are quickest to look up first. */
    private static final Map<String, String> IN_WORDS = new LinkedHashMap<>();

    static {
        IN_WORDS.put("photo", "whether there is a photo");
        IN_WORDS.put("headline", "their headline");
        IN_WORDS.put("introduced_by", "who introduced them");
        IN_WORDS.put("mutual_connections", "which connections you share");
        IN_WORDS.put("company", "where they work");
        IN_WORDS.put("schools", "where they studied");
        IN_WORDS.put("groups", "which groups you share");
        IN_WORDS.put("follow", "whether you follow them");
        IN_WORDS.put("trust", "whether you know them");
    }

    public MissingFacts {
        settled = Map.copyOf(settled);
    }

    /** What is missing in the advice of one account. */
    public static MissingFacts in(List<Advice> advice) {
        Map<String, Integer> settled = new HashMap<>();
        advice.stream()
                .map(Advice::judgement)
                .filter(ToCheck::isUnsettled)
                .flatMap(MissingFacts::columns)
                .forEach(it -> settled.merge(it, 1, Integer::sum));
        long asked = advice.stream()
                .filter(it -> it.judgement().decision().verdict() == Verdict.ASK)
                .count();
        return new MissingFacts(advice.size(), Math.toIntExact(asked), settled);
    }

    /** What is missing in both together. */
    public MissingFacts plus(MissingFacts other) {
        Map<String, Integer> both = new HashMap<>(settled);
        other.settled.forEach((column, count) -> both.merge(column, count, Integer::sum));
        return new MissingFacts(open + other.open, asked + other.asked, both);
    }

    /** One sentence; empty when less than half of the open invitations wait for facts. */
    public String sentence() {
        if (settled.isEmpty() || asked * 2 < open) {
            return "";
        }
        String facts = IN_WORDS.keySet().stream()
                .filter(settled::containsKey)
                .sorted(Comparator.comparing((String it) -> settled.getOrDefault(it, 0))
                        .reversed())
                .limit(NAMED)
                .map(it -> IN_WORDS.get(it) + " (may settle " + settled.get(it) + ")")
                .collect(Collectors.joining(", "));
        return "%d of %d are ASK because the archive does not know the facts; most would help: %s."
                        .formatted(asked, open, facts)
                + " to-check.csv lists whom to look up first.";
    }

    private static Stream<String> columns(Judgement it) {
        return it.settles().stream()
                .filter(Settling::settles)
                .map(settling -> settling.answer().column())
                .distinct();
    }
}
