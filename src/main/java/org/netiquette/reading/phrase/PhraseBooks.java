package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.reading.text.Plain;
import org.netiquette.sheet.Row;

/** Makes a phrase book of the lists. */
public final class PhraseBooks {

    private static final String WORDS = "phrases/words.csv";
    private static final String DEFAULT_TEXTS = "phrases/default-texts.csv";
    private static final String READY_MADE = "phrases/ready-made.csv";
    private static final Set<String> NO_PHRASES = Set.of(WORDS, DEFAULT_TEXTS, READY_MADE);
    /** Without one of these the same note would quietly read as something else. */
    private static final List<String> PHRASES = List.of(
            "phrases/claims.csv",
            "phrases/generic.csv",
            "phrases/help.csv",
            "phrases/pitch.csv",
            "phrases/reasons.csv",
            "phrases/scam.csv");

    private static final String ANY_LANGUAGE = "any";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}|" + ANY_LANGUAGE);
    private static final Pattern WEIGHT = Pattern.compile("[0-3]");

    private final Lists lists;

    public PhraseBooks(Lists lists) {
        this.lists = lists;
    }

    /** The book; problems are left with the lists. */
    public PhraseBook book() {
        Words words = words();
        Names names = new Names(words);
        Frame frame = new Frame(words);
        List<Phrase> phrases = phrases();
        PhraseMatcher matcher = new PhraseMatcher(phrases, names);
        return new PhraseBook(
                phrases,
                matcher,
                names,
                defaults(frame, words),
                readyMade(),
                frame,
                new Languages(words, languages(phrases)),
                words);
    }

    private static Set<String> languages(List<Phrase> phrases) {
        return phrases.stream()
                .filter(it -> it.sign() != Sign.GENERIC)
                .map(Phrase::language)
                .collect(Collectors.toSet());
    }

    private Words words() {
        Words words = new Words();
        for (Row row : lists.required(WORDS, "language", "role", "words")) {
            Optional<Words.Role> role = Words.Role.named(row.get("role"));
            role.ifPresent(it -> parts(row.get("words")).forEach(word -> words.add(it, language(row), word)));
            if (role.isEmpty()) {
                unknown(row, "role", Words.Role.words());
            }
        }
        return words;
    }

    private List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        Set<String> names = new TreeSet<>(PHRASES);
        names.addAll(lists.names());
        names.removeAll(NO_PHRASES);
        for (String list : names) {
            lists.required(list, "language", "phrase", "means")
                    .forEach(row -> phrase(row).ifPresent(phrases::add));
        }
        return phrases;
    }

    private Optional<Phrase> phrase(Row row) {
        Optional<Sign> sign = Sign.named(row.get("means"));
        if (sign.isEmpty()) {
            unknown(row, "means", Sign.words());
            return Optional.empty();
        }
        Phrase phrase = Phrase.parse(language(row), row.get("phrase"), sign.get(), weight(row));
        if (phrase.literals().isEmpty()) {
            lists.problem(row.place(), "the phrase (%s) must have a word of its own".formatted(row.get("phrase")));
            return Optional.empty();
        }
        return Optional.of(phrase);
    }

    private int weight(Row row) {
        String weight = row.get("weight");
        if (WEIGHT.matcher(weight).matches()) {
            return Integer.parseInt(weight);
        }
        if (!weight.isEmpty()) {
            lists.problem(row.place(), "the weight (%s) must be 0, 1, 2 or 3, or empty for 2".formatted(weight));
        }
        return 2;
    }

    private DefaultTexts defaults(Frame frame, Words words) {
        DefaultTexts defaults = new DefaultTexts(frame, words);
        texts(DEFAULT_TEXTS).forEach(row -> defaults.add(language(row), row.get("text")));
        return defaults;
    }

    private ReadyMade readyMade() {
        ReadyMade readyMade = new ReadyMade();
        texts(READY_MADE).forEach(row -> readyMade.add(row.get("text")));
        return readyMade;
    }

    /** An empty text would be found in everything. */
    private List<Row> texts(String list) {
        List<Row> rows = lists.required(list, "language", "text");
        rows.stream()
                .filter(row -> Plain.of(row.get("text")).words().isEmpty())
                .forEach(
                        row -> lists.problem(row.place(), "the text (%s) must have a word".formatted(row.get("text"))));
        return rows;
    }

    private String language(Row row) {
        String language = row.get("language");
        if (!LANGUAGE.matcher(language).matches()) {
            lists.problem(
                    row.place(),
                    "the language (%s) must be a code of two letters such as en, or any".formatted(language));
        }
        return language.equals(ANY_LANGUAGE) ? "" : language;
    }

    private void unknown(Row row, String column, List<String> known) {
        lists.unknown(row.place(), column, row.get(column), known);
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(it -> !it.isEmpty());
    }
}
