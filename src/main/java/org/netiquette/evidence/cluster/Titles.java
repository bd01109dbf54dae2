package org.netiquette.evidence.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/**
 * Job titles by the table {@code titles.csv}. A title is what a spelling of the table means as a whole, words that the table
 * lets pass left out ({@code Senior}); else what the first part of it means that is known, as {@code |}, a comma or {@code at}
 * part it. What the table does not know has no name: nothing is guessed.
 */
public final class Titles {

    /** Marks of gender that say nothing of the work: {@code (m/w/d)}, {@code Entwickler:in}, {@code Developer (H/F)}. */
    private static final Pattern GENDERS =
            Pattern.compile("(?iu)\\(\\s*[a-z](?:\\s*[/|]\\s*[a-z*]){1,3}\\s*\\)|(?<=\\p{L})[:*/_]-?(?:in|innen)\\b");

    private static final Pattern PARTS =
            Pattern.compile("(?iu)[|•·,;()\\[\\]/@–—]| [-+] |(?<= )(?:at|bei|chez|bij|presso|hos)(?= )");
    /** Of a longer headline only the beginning is looked at. */
    private static final int LONGEST = 200;

    private final Spellings spellings = new Spellings(it -> joined(SingularWords.of(it)));
    private final Set<String> passing = new HashSet<>();
    private final Map<String, String> fields = new HashMap<>();

    /** Takes a row of the table, with the columns title, says and field; what is wrong with it, if anything is. */
    public Optional<Problem> add(Row row) {
        String title = row.get("title");
        String field = row.get("field");
        if (title.isEmpty()) {
            return Optional.of(
                    Problem.of(row.place(), "the title must not be empty; for words that say nothing it must be -"));
        }
        if (title.equals(Spellings.NO_NAME)) {
            return pass(row);
        }
        String before = fields.putIfAbsent(title, field);
        return before == null || before.equals(field)
                ? spellings.add(row, title)
                : Optional.of(Problem.of(
                        row.place(),
                        "the field of «" + title + "» must be one, but is «" + before + "» in a row above"));
    }

    private Optional<Problem> pass(Row row) {
        for (String word : Spellings.listed(row.get("says"))) {
            List<String> words = SingularWords.of(word);
            if (words.size() != 1) {
                return Optional.of(Problem.of(row.place(), "«" + word + "» must be a single word"));
            }
            passing.addAll(words);
        }
        return Optional.empty();
    }

    /** What a job title or headline means; empty when the table does not know it. */
    public Optional<Title> of(String text) {
        String plain = GENDERS.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll(" ");
        return Stream.concat(Stream.of(plain), Arrays.stream(PARTS.split(plain, -1)))
                .flatMap(it -> whole(it).stream())
                .findFirst();
    }

    /** Whether two titles are spellings of one; a rise from junior to senior makes another. */
    public boolean same(String one, String other) {
        String a = joined(SingularWords.of(one));
        String b = joined(SingularWords.of(other));
        Optional<String> name = spellings.byKey(a);
        return a.equals(b) || (name.isPresent() && name.equals(spellings.byKey(b)));
    }

    private Optional<Title> whole(String text) {
        List<String> words = SingularWords.of(text);
        return spellings
                .byKey(joined(words))
                .or(() -> spellings.byKey(
                        words.stream().filter(it -> !passing.contains(it)).collect(Collectors.joining(" "))))
                .map(it -> new Title(it, fields.getOrDefault(it, "")));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
