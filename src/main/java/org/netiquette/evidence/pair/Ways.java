package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.netiquette.evidence.pair.MeetingTables.Way;

/** Who usually has something for whom, by the table of meetings. */
final class Ways {

    /** Stands in a row for what is left of the seeker's part: the field of a student. */
    private static final String FIELD = "{field}";
    /** Stands for everybody who says that they look for work, in whatever words. */
    private static final String WORK = "open to work";

    private final Folding folding;
    private final List<Way> all;
    private final Phrases<Integer> seekers = new Phrases<>();
    private final Phrases<Integer> found = new Phrases<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<Integer> soughtByWorkers = new TreeSet<>();
    private final Set<Integer> findsWorkers = new TreeSet<>();
    private final Set<Integer> findsField = new TreeSet<>();

    Ways(Folding folding, MeetingTables tables) {
        this.folding = folding;
        this.all = tables.ways();
        tables.phrases().stream()
                .filter(it -> it.kind() == MeetingTables.Kind.EMPTY)
                .forEach(it -> empty.addAll(folding.words(it.words())));
        for (int way = 0; way < all.size(); way++) {
            add(all.get(way).seeks(), way, seekers, soughtByWorkers);
            add(all.get(way).finds(), way, found, findsWorkers);
            if (all.get(way).finds().contains(FIELD)) {
                findsField.add(way);
            }
        }
    }

    private void add(List<String> terms, int way, Phrases<Integer> phrases, Set<Integer> workers) {
        for (String it : terms) {
            if (it.equalsIgnoreCase(WORK)) {
                workers.add(way);
            } else if (!it.equals(FIELD)) {
                phrases.add(folding.words(it), way);
            }
        }
    }

    /**
     * A way that somebody's part opens.
     *
     * @param way its number
     * @param because why the two have something for each other
     * @param term what they look for, in the words of the table
     * @param work whether it is about a job, on either side
     */
    record Found(int way, String because, String term, boolean work) {}

    /** A way with the field that it is about; the field is empty where any will do. */
    record Opened(Found way, List<String> field) {

        Opened {
            field = List.copyOf(field);
        }
    }

    /** The ways that a part opens, each once; those that need a field only where the part has one. */
    List<Opened> openedBy(Part part) {
        List<Opened> opened = new ArrayList<>();
        for (Phrases.Hit<Integer> it : seekers.in(part.words())) {
            List<String> field = findsField.contains(it.means()) ? field(part, it) : List.of();
            if (!findsField.contains(it.means()) || !field.isEmpty()) {
                opened.add(new Opened(found(it.means()), field));
            }
        }
        return opened.stream().distinct().toList();
    }

    private List<String> field(Part part, Phrases.Hit<Integer> term) {
        List<String> field = new ArrayList<>(part.words().subList(0, term.from()));
        field.addAll(part.words().subList(term.to(), part.words().size()));
        field.removeAll(empty);
        return field.isEmpty() ? part.behind() : field;
    }

    /** The ways of somebody who looks for work. */
    List<Opened> openedByWorkers() {
        return soughtByWorkers.stream()
                .map(it -> new Opened(found(it), List.of()))
                .toList();
    }

    /** The numbers of the ways that find somebody of this part. */
    List<Integer> finding(Part part) {
        return found.in(part.words()).stream()
                .map(Phrases.Hit::means)
                .distinct()
                .toList();
    }

    /** The numbers of the ways that find somebody who looks for work. */
    Set<Integer> findingWorkers() {
        return findsWorkers;
    }

    private Found found(int way) {
        Way it = all.get(way);
        String term = it.finds().get(0).equals(FIELD) ? "" : it.finds().get(0);
        return new Found(way, it.because(), term, soughtByWorkers.contains(way) || findsWorkers.contains(way));
    }
}
