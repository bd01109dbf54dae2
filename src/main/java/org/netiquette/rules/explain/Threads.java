package org.netiquette.rules.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.ThreadKind;

/**
 * Common threads that could still come to light.
 *
 * @param has the kinds that are shared already
 * @param strongThread whether one of them is strong
 * @param strong the kinds that the table of threads calls strong
 */
record Threads(List<ThreadKind> has, boolean strongThread, Set<ThreadKind> strong) {

    /** The kinds that are quickest to see first. */
    private static final List<ThreadKind> IN_ORDER = List.of(
            ThreadKind.GROUP,
            ThreadKind.MUTUALS,
            ThreadKind.EMPLOYER,
            ThreadKind.SCHOOL,
            ThreadKind.EVENT,
            ThreadKind.COMMUNITY,
            ThreadKind.TOWN,
            ThreadKind.INDUSTRY);

    Stream<Change> changes() {
        return IN_ORDER.stream().filter(it -> !has.contains(it)).map(it -> new Change(with(it, more(it)), says(it)));
    }

    /** Three shared connections are a strong thread by the etiquette. */
    private static Map<String, Object> more(ThreadKind kind) {
        return kind == ThreadKind.MUTUALS ? Map.of("mutuals", 3) : Map.of();
    }

    /** The words with one more thread. */
    Map<String, Object> with(ThreadKind kind, Map<String, Object> more) {
        List<ThreadKind> kinds = new ArrayList<>(has);
        kinds.add(kind);
        Map<String, Object> words = new HashMap<>(more);
        words.put("anyThread", true);
        words.put("strongThread", strongThread || strong.contains(kind));
        words.put("threadKinds", kinds.stream().distinct().sorted().toList());
        return words;
    }

    private static String says(ThreadKind kind) {
        return switch (kind) {
            case GROUP -> "with a shared group";
            case MUTUALS -> "with three shared connections";
            case EMPLOYER -> "with a shared employer";
            case SCHOOL -> "with a shared school";
            case EVENT -> "with a shared event";
            case COMMUNITY -> "with a shared community";
            case TOWN -> "with a shared town";
            case INDUSTRY -> "with a shared industry";
            case INTRODUCTION -> "with an introduction";
            case FOLLOWED -> "if you followed what they do";
        };
    }
}
