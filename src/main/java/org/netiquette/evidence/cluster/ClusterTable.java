package org.netiquette.evidence.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/** Further clusters by the table {@code clusters.csv}: whoever has certain words in a certain place belongs to one. */
public final class ClusterTable {

    /** Where words may stand. */
    private enum Where {
        TITLE(it -> List.of(it.position(), it.title())),
        HEADLINE(it -> List.of(it.headline())),
        FIELD(it -> List.of(it.field())),
        COMPANY(it -> List.of(it.company())),
        LOCATION(it -> List.of(it.location())),
        INDUSTRY(it -> List.of(it.industry())),
        SCHOOL(Traits::schools),
        COMMUNITY(Traits::communities),
        GROUP(Traits::groups);

        private final Function<Traits, List<String>> texts;

        Where(Function<Traits, List<String>> texts) {
            this.texts = texts;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static List<String> words() {
            return Arrays.stream(values()).map(Where::word).toList();
        }

        private static Optional<Where> named(String word) {
            return Arrays.stream(values())
                    .filter(it -> it.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    private record Definition(ClusterName cluster, List<String> words) {}

    /** By the first of their words, so that most texts are done with one look at each of their own. */
    private final Map<Where, Map<String, List<Definition>>> definitions = new EnumMap<>(Where.class);
    private final Set<ClusterName> names = new LinkedHashSet<>();

    /** Takes a row of the table, with the columns kind, name, where and says; what is wrong with it, if anything is. */
    public Optional<Problem> add(Row row) {
        ClusterName cluster = new ClusterName(row.get("kind").toLowerCase(Locale.ROOT), row.get("name"));
        Optional<Where> where = Where.named(row.get("where"));
        if (cluster.kind().isEmpty() || cluster.name().isEmpty()) {
            return Optional.of(Problem.of(row.place(), "the kind and the name of a cluster must not be empty"));
        }
        if (where.isEmpty()) {
            return Optional.of(new Problem(
                    row.place(),
                    "«" + row.get("where") + "» is no place to look at, but must be one of: "
                            + String.join(", ", Where.words()),
                    Nearest.maybe(row.get("where"), Where.words())));
        }
        return add(row, cluster, where.get());
    }

    private Optional<Problem> add(Row row, ClusterName cluster, Where where) {
        List<String> says = Spellings.listed(row.get("says"));
        Optional<String> wordless =
                says.stream().filter(it -> SingularWords.of(it).isEmpty()).findFirst();
        if (says.isEmpty() || wordless.isPresent()) {
            return Optional.of(
                    Problem.of(row.place(), "«" + wordless.orElse("") + "» must be words by which a cluster is known"));
        }
        names.add(cluster);
        says.stream().map(SingularWords::of).forEach(it -> definitions
                .computeIfAbsent(where, unseen -> new HashMap<>())
                .computeIfAbsent(it.get(0), unseen -> new ArrayList<>())
                .add(new Definition(cluster, it)));
        return Optional.empty();
    }

    /** The clusters of the table to which somebody belongs, in the order of places and of their own words. */
    Set<ClusterName> of(Traits traits) {
        Set<ClusterName> found = new LinkedHashSet<>();
        definitions.forEach((where, defined) -> where.texts.apply(traits).stream()
                .filter(it -> !it.isBlank())
                .forEach(text -> find(SingularWords.of(text), defined, found)));
        return found;
    }

    private static void find(List<String> text, Map<String, List<Definition>> defined, Set<ClusterName> found) {
        for (String word : text) {
            for (Definition it : defined.getOrDefault(word, List.of())) {
                if (SingularWords.inOrder(text, it.words())) {
                    found.add(it.cluster());
                }
            }
        }
    }

    /** The clusters of the table that go by a name, in singular or plural. */
    Stream<ClusterName> named(String name) {
        List<String> words = SingularWords.of(name);
        return names.stream().filter(it -> SingularWords.of(it.name()).equals(words));
    }
}
