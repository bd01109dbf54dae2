package org.netiquette.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.netiquette.fact.Judgeable;

/** The same thing as both sides judge it; a side whose tables leave nothing to judge has none. */
record Compared<F extends Judgeable>(Optional<Judged<F>> old, Optional<Judged<F>> now) {

    /** The fact that people are told of: that of the new rules where there is one. */
    F fact() {
        return now.or(() -> old).orElseThrow().fact();
    }

    /**
     * Puts together what is the same thing. Of several with one mark, such as two persons of a name without links, the first is
     * the first of the other side.
     *
     * @param mark what a thing is known by, whatever the rules make of it
     */
    static <F extends Judgeable> List<Compared<F>> all(
            List<Judged<F>> old, List<Judged<F>> now, Function<F, Object> mark) {
        Map<List<Object>, Judged<F>> before = marked(old, mark);
        Map<List<Object>, Judged<F>> after = marked(now, mark);
        List<Compared<F>> pairs = new ArrayList<>();
        after.forEach((key, it) -> pairs.add(new Compared<>(Optional.ofNullable(before.remove(key)), Optional.of(it))));
        before.values().forEach(it -> pairs.add(new Compared<>(Optional.of(it), Optional.empty())));
        return pairs;
    }

    private static <F extends Judgeable> Map<List<Object>, Judged<F>> marked(
            List<Judged<F>> judged, Function<F, Object> mark) {
        Map<Object, Integer> seen = new HashMap<>();
        Map<List<Object>, Judged<F>> marked = new LinkedHashMap<>();
        for (Judged<F> it : judged) {
            Object key = mark.apply(it.fact());
            marked.put(List.of(key, seen.merge(key, 1, Integer::sum)), it);
        }
        return marked;
    }
}
