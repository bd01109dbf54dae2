package org.netiquette.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Settling;

/**
 * Which few missing facts may settle how many of the invitations that are to be asked about or looked at. A fact is a column of
 * the people sheet, asked of everybody, or what the member thinks of one connection who vouches for several.
 *
 * @param waiting invitations whose verdict is ASK or LOOK
 * @param settled how many of them the same facts may settle, by these facts, joined by line breaks
 */
public record MissingFacts(int waiting, Map<String, Integer> settled) {

    private static final int NAMED = 3;
    private static final String VOUCHER = "trust of ";
    /** Columns of the people sheet as a sentence calls them: first what a look at the profile tells, then what the member knows. */
    private static final Map<String, String> IN_WORDS = new LinkedHashMap<>();

    static {
        IN_WORDS.put("photo", "whether there is a photo");
        IN_WORDS.put("headline", "their headline");
        IN_WORDS.put("mutual_connections", "which connections you share");
        IN_WORDS.put("groups", "which groups you share");
        IN_WORDS.put("company", "where they work");
        IN_WORDS.put("schools", "where they studied");
        IN_WORDS.put("introduced_by", "who introduced them");
        IN_WORDS.put("follow", "whether you follow them");
        IN_WORDS.put("trust", "whether you know them");
    }

    private static final Set<String> ON_THE_PROFILE =
            Set.of("photo", "headline", "mutual_connections", "groups", "company", "schools");

    /**
     * A fact, and how many it may settle beyond those before it.
     *
     * @param fact column of the people sheet; {@code trust} with {@code shared} where it is asked of one connection alone
     */
    public record Fact(String fact, boolean shared, int settles) {

        private String text() {
            return (shared
                            ? "how well you know one connection who vouches for several"
                            : IN_WORDS.getOrDefault(fact, fact))
                    + " (" + settles + ")";
        }
    }

    public MissingFacts {
        settled = Map.copyOf(settled);
    }

    /** Where nothing waits. */
    public static MissingFacts none() {
        return new MissingFacts(0, Map.of());
    }

    /** What is missing in the advice of one account. */
    public static MissingFacts in(String account, List<Advice> advice) {
        List<Judgement> open =
                advice.stream().map(Advice::judgement).filter(ToCheck::isOpen).toList();
        Map<String, Integer> settled = new HashMap<>();
        open.stream()
                .map(it -> facts(account, it))
                .filter(it -> !it.isEmpty())
                .forEach(it -> settled.merge(it, 1, Integer::sum));
        return new MissingFacts(open.size(), settled);
    }

    private static String facts(String account, Judgement it) {
        Set<String> facts = it.settles().stream()
                .filter(Settling::settles)
                .map(settling -> fact(account, settling.answer()))
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join("\n", facts);
    }

    private static String fact(String account, Answer it) {
        return it.about()
                .map(who -> VOUCHER + account + " " + who.name() + " " + who.profileUrl())
                .orElse(it.column());
    }

    /** What is missing in both together. */
    public MissingFacts plus(MissingFacts other) {
        Map<String, Integer> both = new HashMap<>(settled);
        other.settled.forEach((facts, count) -> both.merge(facts, count, Integer::sum));
        return new MissingFacts(waiting + other.waiting, both);
    }

    /**
     * The few facts that together may settle most, the one that is worth most first.
     */
    public List<Fact> most() {
        Map<Set<String>, Integer> left = new HashMap<>();
        settled.forEach((facts, count) -> left.put(Set.copyOf(Arrays.asList(facts.split("\n", -1))), count));
        List<Fact> most = new ArrayList<>();
        while (most.size() < NAMED && !left.isEmpty()) {
            Map.Entry<String, Integer> best = best(left);
            most.add(new Fact(
                    isShared(best.getKey()) ? "trust" : best.getKey(), isShared(best.getKey()), best.getValue()));
            left.keySet().removeIf(it -> it.contains(best.getKey()));
        }
        return most;
    }

    private static Map.Entry<String, Integer> best(Map<Set<String>, Integer> left) {
        Map<String, Integer> gains = new TreeMap<>();
        left.forEach((facts, count) -> facts.forEach(it -> gains.merge(it, count, Integer::sum)));
        List<String> quick = List.copyOf(IN_WORDS.keySet());
        return gains.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> it) -> worth(it.getKey(), it.getValue()))
                        .thenComparing(it -> -quick.indexOf(it.getKey())))
                .orElseThrow();
    }

    /**
     * One answer about a connection settles all at a stroke, so that it comes first; a look at a profile is sooner taken than a
     * memory searched, so that it counts double.
     */
    private static int worth(String fact, int settles) {
        if (isShared(fact)) {
            return settles > 1 ? Integer.MAX_VALUE / 2 + settles : settles;
        }
        return ON_THE_PROFILE.contains(fact) ? 2 * settles : settles;
    }

    private static boolean isShared(String fact) {
        return fact.startsWith(VOUCHER);
    }

    /** One sentence; empty when they may settle less than half of what waits. */
    public String sentence() {
        List<Fact> most = most();
        int together = most.stream().mapToInt(Fact::settles).sum();
        if (waiting < 2 || together * 2 < waiting) {
            return "";
        }
        String facts = most.stream().map(Fact::text).collect(Collectors.joining(", "));
        return "%s may settle %d of the %d that are to be asked or looked at: %s. to-check.csv lists whom to look up first."
                .formatted(count(most.size()), together, waiting, facts);
    }

    private static String count(int facts) {
        return switch (facts) {
            case 1 -> "One fact";
            case 2 -> "Two facts";
            default -> "Three facts";
        };
    }
}
