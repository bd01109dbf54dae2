package org.netiquette.reading.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netiquette.sheet.Damage;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;
import org.netiquette.sheet.Table;

/** The lists of one folder below {@code rules}, and what is wrong with them. */
public final class Lists {

    /**
     * A list where it was found.
     *
     * @param shown its path as the user knows it, such as {@code rules/phrases/words.csv}
     */
    private record Found(Path path, String shown) {}

    private final String folder;
    private final Path rules;
    private final Map<String, Found> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The lists of a rule folder; lists of the same name in folders that lie over it replace them. */
    public Lists(String folder, Path rules, Path... over) {
        this.folder = folder;
        this.rules = rules;
        addFolder(rules);
        for (Path layer : over) {
            addFolder(layer);
        }
        if (files.isEmpty()) {
            problems.add(new Problem(
                    Place.below(rules, folder),
                    "the folder must hold lists (*.csv), but holds none",
                    "Maybe the rule folder is another one."));
        }
    }

    private Lists(Path file) {
        this.folder = "";
        this.rules = file;
        files.put(
                file.getFileName().toString(),
                new Found(file, file.getFileName().toString()));
    }

    /** One list alone, which need not lie in a rule folder. */
    public static Lists file(Path file) {
        return new Lists(file);
    }

    private void addFolder(Path layer) {
        Path lists = layer.resolve(folder);
        if (!Files.isDirectory(lists)) {
            return;
        }
        try (Stream<Path> found = Files.list(lists)) {
            found.filter(it -> it.toString().endsWith(".csv")).forEach(it -> add(layer, it));
        } catch (IOException e) {
            problem(Place.below(layer, folder), "it cannot be read: " + e.getMessage());
        }
    }

    private void add(Path layer, Path file) {
        String name = folder + "/" + file.getFileName();
        files.put(name, new Found(file, Place.below(layer, name).file()));
    }

    /** The lists, such as {@code phrases/words.csv}. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** SHA-256 in hex of a list as it lies there; empty where it cannot be read. */
    public String hash(String name) {
        Found found = files.get(name);
        try {
            return found == null ? "" : sha256(Files.readAllBytes(found.path()));
        } catch (IOException e) {
            return "";
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The rows of a list that must be there, with these columns. */
    public List<Row> required(String name, String... columns) {
        Found found = files.get(name);
        if (found == null) {
            problem(Place.below(rules, name), "the list must be there, but is not");
            return List.of();
        }
        return rows(found, columns);
    }

    private List<Row> rows(Found found, String... columns) {
        try {
            Table table = Sheets.table(found.shown(), found.path());
            table.damages().forEach(this::damage);
            if (table.header().has(columns)) {
                return table.rows();
            }
            problem(new Place(found.shown(), 1), "the columns must be %s".formatted(String.join(",", columns)));
        } catch (IOException e) {
            problem(new Place(found.shown(), 0), "it cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    private void damage(Damage damage) {
        problem(damage.place(), damage.problem());
    }

    public void problem(Place place, String sentence) {
        problems.add(Problem.of(place, sentence));
    }

    /** A word that is not known, with the one that was probably meant, or all that are. */
    public void unknown(Place place, String what, String word, List<String> known) {
        String nearest = Nearest.maybe(word, known);
        String maybe = nearest.isEmpty() ? "Maybe one of these is meant: " + String.join(", ", known) + "." : nearest;
        problems.add(new Problem(place, "the %s (%s) is not known".formatted(what, word), maybe));
    }

    /**
     * Ends the loading of all these.
     *
     * @throws Problems when anything was wrong
     */
    public static void check(Lists... all) {
        Problems.throwIfAny(
                Arrays.stream(all).flatMap(it -> it.problems.stream()).toList());
    }
}
