package org.netiquette.evidence.outreach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.netiquette.evidence.outreach.Knot.Node;
import org.netiquette.network.ProfileKey;

/**
 * Puts together the rows that are of one person, in time that hardly grows faster than the rows: those of one profile link,
 * whatever names they bear; then those that share an address or a number; then those of one name with employers that resemble
 * each other. Names and links that contradict keep rows apart. By the name alone nobody is joined. The order of the rows
 * makes no difference.
 *
 * @param <T> the row
 */
public final class Joining<T> {

    /** Of a longer name of an employer only its first words are held against others. */
    private static final int MOST_WORDS = 12;

    private final List<Mention<T>> mentions;
    private final Groups groups;

    private Joining(List<Mention<T>> mentions) {
        this.mentions = List.copyOf(mentions);
        this.groups = new Groups(mentions.size());
    }

    /** The rows of each person, in the order of the rows. */
    public static <T> List<List<Mention<T>>> people(List<Mention<T>> mentions) {
        Joining<T> joining = new Joining<>(mentions);
        joining.groups.joinAlike(
                mentions.stream().map(it -> it.person().key().stream().toList()).toList());
        joining.join(Mention::marks);
        joining.join(joining.employers());
        return joining.people();
    }

    private List<List<Mention<T>>> people() {
        return groups.all().stream()
                .map(it -> it.stream().map(mentions::get).toList())
                .toList();
    }

    private void join(Function<Mention<T>, Set<String>> marks) {
        List<Node> nodes = groups.all().stream().map(rows -> node(rows, marks)).toList();
        Knot.of(nodes).stream()
                .flatMap(it -> it.parts().stream())
                .forEach(part -> part.forEach(it -> groups.join(part.get(0).first(), it.first())));
    }

    private Node node(List<Integer> rows, Function<Mention<T>, Set<String>> marks) {
        Set<String> names = new HashSet<>();
        Set<ProfileKey> keys = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (int row : rows) {
            Mention<T> mention = mentions.get(row);
            all.addAll(marks.apply(mention));
            mention.person().key().ifPresent(keys::add);
            if (mention.person().name().namesSomebody()) {
                names.add(mention.person().name().key());
            }
        }
        return new Node(rows.get(0), names, keys, all);
    }

    /**
     * For each row its name with every employer of that name that its own contains, so that two rows share a mark where one
     * employer contains the other as whole words.
     */
    private Function<Mention<T>, Set<String>> employers() {
        Map<String, Set<String>> ofName = new HashMap<>();
        mentions.stream().filter(Joining::hasEmployer).forEach(it -> ofName.computeIfAbsent(
                        it.person().name().key(), unseen -> new HashSet<>(1))
                .add(it.employer()));
        return it -> hasEmployer(it) ? employers(it, ofName) : Set.of();
    }

    private static boolean hasEmployer(Mention<?> mention) {
        return !mention.employer().isEmpty() && mention.person().name().namesSomebody();
    }

    private static Set<String> employers(Mention<?> mention, Map<String, Set<String>> ofName) {
        String name = mention.person().name().key();
        Set<String> marks = new HashSet<>();
        for (String part : parts(mention.employer())) {
            if (ofName.getOrDefault(name, Set.of()).contains(part)) {
                marks.add(name + " at " + part);
            }
        }
        return marks;
    }

    /** The text itself, and every run of whole words in it. */
    private static List<String> parts(String text) {
        List<String> words = List.of(text.split(" ", -1));
        int count = Math.min(words.size(), MOST_WORDS);
        List<String> parts = new ArrayList<>(List.of(text));
        for (int from = 0; from < count; from++) {
            for (int to = from + 1; to <= count; to++) {
                parts.add(String.join(" ", words.subList(from, to)));
            }
        }
        return parts;
    }
}
