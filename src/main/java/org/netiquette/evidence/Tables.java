package org.netiquette.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netiquette.evidence.cluster.ClusterTable;
import org.netiquette.evidence.cluster.Companies;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.evidence.cluster.SingularWords;
import org.netiquette.evidence.cluster.Titles;
import org.netiquette.evidence.outreach.Addresses;
import org.netiquette.evidence.pair.MeetingTables;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Contact;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;
import org.netiquette.sheet.Table;

/** The tables under {@code rules/tables} that people edit: thresholds, strong threads, labels, common words, addresses. */
public final class Tables {

    /** The tables that are read. */
    public static final List<String> FILES = List.of(
            "thresholds.csv",
            "threads.csv",
            "close-labels.csv",
            "common-words.csv",
            "addresses.csv",
            "titles.csv",
            "companies.csv",
            "clusters.csv",
            "needs.csv",
            "meetings.csv");

    private final ThresholdTable numbers = new ThresholdTable();
    private final Map<ThreadKind, Boolean> strong = new EnumMap<>(ThreadKind.class);
    private final Set<String> closeLabels = new HashSet<>();
    private final Set<String> commonWords = new HashSet<>();
    private final Addresses addresses = new Addresses();
    private final Titles titles = new Titles();
    private final Companies companies = new Companies();
    private final ClusterTable clusters = new ClusterTable();
    private final MeetingTables meetings = new MeetingTables();
    private final List<Problem> problems = new ArrayList<>();

    private final Path rules;

    private Tables(Path rules) {
        this.rules = rules;
    }

    /**
     * Reads the tables of a rule folder.
     *
     * @throws Problems naming file and line of everything that cannot be understood
     */
    public static Tables load(Path rules) {
        Tables tables = new Tables(rules);
        Path folder = rules.resolve("tables");
        tables.check(folder.resolve("thresholds.csv"), List.of("name", "value"), tables.numbers::add);
        tables.read(folder.resolve("threads.csv"), List.of("thread", "strength"), tables::thread);
        tables.read(folder.resolve("close-labels.csv"), List.of("label"), tables::label);
        tables.read(folder.resolve("common-words.csv"), List.of("word"), tables::commonWord);
        tables.check(folder.resolve("addresses.csv"), List.of("kind", "where", "word"), tables.addresses::add);
        tables.check(folder.resolve("titles.csv"), List.of("title", "says", "field"), tables.titles::add);
        tables.check(folder.resolve("companies.csv"), List.of("company", "says", "industry"), tables.companies::add);
        tables.check(folder.resolve("clusters.csv"), List.of("kind", "name", "where", "says"), tables.clusters::add);
        tables.check(folder.resolve("needs.csv"), List.of("kind", "words"), tables.meetings::addNeed);
        tables.check(folder.resolve("meetings.csv"), List.of("seeks", "finds", "because"), tables.meetings::addMeeting);
        tables.requireAll();
        Problems.throwIfAny(tables.problems);
        return tables;
    }

    Thresholds thresholds() {
        return numbers.thresholds();
    }

    /** The kinds of thread that the table calls strong. */
    public Set<ThreadKind> strongThreads() {
        return Arrays.stream(ThreadKind.values()).filter(this::isStrong).collect(Collectors.toUnmodifiableSet());
    }

    boolean isStrong(ThreadKind kind) {
        return strong.getOrDefault(kind, false);
    }

    /** The label that marks a contact with a phone number as close; empty without either. */
    Optional<String> closeLabel(Contact contact) {
        return contact.phones().isEmpty()
                ? Optional.empty()
                : contact.labels().stream()
                        .filter(it -> closeLabels.contains(Resemblance.plain(it)))
                        .findFirst();
    }

    /** Words of an offer that say nothing by themselves, each as {@link SingularWords#of} has it. */
    Set<String> commonWords() {
        return commonWords;
    }

    /** Which sort of e-mail address is which. */
    Addresses addresses() {
        return addresses;
    }

    /** What job titles mean. */
    Titles titles() {
        return titles;
    }

    /** What companies are called. */
    Companies companies() {
        return companies;
    }

    /** Further kinds of clusters. */
    ClusterTable clusters() {
        return clusters;
    }

    /** How many days something about a connection takes. */
    TieDays tieDays() {
        return numbers.tieDays();
    }

    /** The share of connections, in percent, below which a wanted cluster is thin. */
    int thinShare() {
        return numbers.thinShare();
    }

    /** The share of connections, in percent, from which a cluster that nobody asked for is listed. */
    int listedShare() {
        return numbers.listedShare();
    }

    /** How people say that they look for something, and who usually has something for whom. */
    MeetingTables meetings() {
        return meetings;
    }

    private void read(Path file, List<String> columns, Consumer<Row> each) {
        String name = Place.below(rules, "tables/" + file.getFileName()).file();
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("the file is missing");
            }
            Table table = Sheets.table(name, file);
            if (columns.stream().allMatch(table.header()::has)) {
                table.rows().forEach(each);
            } else {
                problem(new Place(name, 1), "the columns must be " + String.join(", ", columns));
            }
            table.damages().forEach(it -> problem(it.place(), it.problem()));
        } catch (IOException e) {
            problem(new Place(name, 0), "the table cannot be read: " + e.getMessage());
        }
    }

    private void check(Path file, List<String> columns, Function<Row, Optional<Problem>> each) {
        read(file, columns, row -> each.apply(row).ifPresent(problems::add));
    }

    private void thread(Row row) {
        Optional<ThreadKind> kind = Arrays.stream(ThreadKind.values())
                .filter(it -> it.name().equals(row.get("thread").toUpperCase(Locale.ROOT)))
                .findFirst();
        String strength = row.get("strength").toLowerCase(Locale.ROOT);
        if (kind.isEmpty()) {
            unknown(
                    row.place(),
                    row.get("thread"),
                    "thread",
                    Arrays.stream(ThreadKind.values()).map(Enum::name).toList());
        } else if (!Set.of("strong", "weak").contains(strength)) {
            problem(row.place(), "«" + strength + "» must be strong or weak");
        } else {
            strong.put(kind.get(), strength.equals("strong"));
        }
    }

    private void label(Row row) {
        String plain = Resemblance.plain(row.get("label"));
        if (plain.isEmpty()) {
            problem(row.place(), "«" + row.get("label") + "» must be a label with letters or digits");
        }
        closeLabels.add(plain);
    }

    private void commonWord(Row row) {
        List<String> words = SingularWords.of(row.get("word"));
        if (words.isEmpty()) {
            problem(row.place(), "«" + row.get("word") + "» must be a word");
        }
        commonWords.addAll(words);
    }

    private void requireAll() {
        if (!problems.isEmpty()) {
            return;
        }
        problems.addAll(numbers.missing(Place.below(rules, "tables/thresholds.csv")));
        for (ThreadKind kind : ThreadKind.values()) {
            if (!strong.containsKey(kind)) {
                problem(Place.below(rules, "tables/threads.csv"), "the thread " + kind + " must be there");
            }
        }
    }

    private void unknown(Place place, String word, String what, List<String> known) {
        problems.add(new Problem(
                place,
                "«" + word + "» is no " + what + ", but must be one of: " + String.join(", ", known),
                Nearest.maybe(word, known)));
    }

    private void problem(Place place, String sentence) {
        problems.add(Problem.of(place, sentence));
    }
}
