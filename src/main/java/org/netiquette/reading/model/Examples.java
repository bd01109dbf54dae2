package org.netiquette.reading.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.Note;
import org.netiquette.reading.phrase.Lists;
import org.netiquette.reading.phrase.Reason;
import org.netiquette.sheet.Row;

/** Reads the labelled examples, the CSV files of {@code rules/examples}. */
public final class Examples {

    private static final String YES = "yes";
    private static final List<String> YES_OR_NO = List.of(YES, "no");

    private final Lists lists;

    private Examples(Lists lists) {
        this.lists = lists;
    }

    /** All examples, in the order of the files; problems are left with the lists. */
    public static List<Example> in(Lists lists) {
        return in(lists, lists.names());
    }

    /** The examples of the files that the shipped model was not learnt from, as {@link #in(Lists)} reads them. */
    public static List<Example> beyondLearnt(Lists lists) {
        return in(
                lists,
                lists.names().stream().filter(it -> !LearntFiles.has(it, lists)).toList());
    }

    private static List<Example> in(Lists lists, List<String> names) {
        Examples examples = new Examples(lists);
        List<Example> all = new ArrayList<>();
        for (String list : names) {
            lists.required(list, "text", "kind", "language")
                    .forEach(row -> examples.example(row).ifPresent(all::add));
        }
        return all;
    }

    private Optional<Example> example(Row row) {
        if (row.get("text").isBlank()) {
            lists.problem(row.place(), "an example must have a text");
        }
        Optional<Note> kind = kind(row);
        Optional<Set<Reason>> reasons = reasons(row);
        Optional<Boolean> offers = yesOrNo(row, "offers_help");
        Optional<Boolean> asks = yesOrNo(row, "asks_help");
        return kind.map(
                it -> new Example(row.place(), row.get("language"), row.get("text"), it, reasons, offers, asks));
    }

    private Optional<Note> kind(Row row) {
        Optional<Note> kind = Label.KINDS.stream()
                .filter(it -> it.name().equals(row.get("kind").toUpperCase(Locale.ROOT)))
                .findFirst();
        if (kind.isEmpty()) {
            lists.unknown(row.place(), "kind", row.get("kind"), Label.kinds());
        }
        return kind;
    }

    /** An empty cell does not say; {@code none} says that there is no reason. */
    private Optional<Set<Reason>> reasons(Row row) {
        if (row.get("reasons").isBlank()) {
            return Optional.empty();
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Arrays.stream(row.get("reasons").split(";"))
                .map(String::strip)
                .filter(it -> !it.equals("none"))
                .forEach(it -> reason(row, it).ifPresent(reasons::add));
        return Optional.of(reasons);
    }

    private Optional<Reason> reason(Row row, String word) {
        Optional<Reason> reason = Reason.named(word);
        if (reason.isEmpty()) {
            lists.unknown(row.place(), "reason", word, Label.reasons());
        }
        return reason;
    }

    private Optional<Boolean> yesOrNo(Row row, String column) {
        String cell = row.get(column).toLowerCase(Locale.ROOT);
        if (!cell.isEmpty() && !YES_OR_NO.contains(cell)) {
            lists.unknown(row.place(), column, row.get(column), YES_OR_NO);
        }
        return YES_OR_NO.contains(cell) ? Optional.of(cell.equals(YES)) : Optional.empty();
    }
}
