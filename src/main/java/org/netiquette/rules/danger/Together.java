package org.netiquette.rules.danger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.possible.Example;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/**
 * What rules about one subject do together, book after book. A rule that decides nothing under one policy may decide under
 * another: that is what policies are for.
 */
final class Together {

    private final String folder;
    private final Subject subject;
    private final Map<String, Warning> outvoted = new TreeMap<>();
    private final Set<String> decided = new HashSet<>();
    private final Map<String, Warning> contradictions = new TreeMap<>();
    private final Map<List<CheckedRule>, Optional<Example>> uncoveredBy = new HashMap<>();
    private final Map<String, String> uncovered = new LinkedHashMap<>();

    /** @param folder name of the rule folder, for messages */
    Together(String folder, Subject subject) {
        this.folder = folder;
        this.subject = subject;
    }

    /** Adds a book by its name; rules about other subjects are passed over. */
    void add(String book, List<CheckedRule> all) {
        List<CheckedRule> rules =
                all.stream().filter(it -> it.subject().equals(subject)).toList();
        // Policies differ in what they say of few subjects; of the others they all vote alike
        uncoveredBy.computeIfAbsent(rules, this::vote).ifPresent(it -> uncovered.putIfAbsent(book, it.text()));
    }

    /** Takes note of what rules do together; answers a case of which none speaks. */
    private Optional<Example> vote(List<CheckedRule> rules) {
        Votes votes = new Votes(subject, rules);
        Map<String, Warning> here =
                votes.outvoted().stream().collect(Collectors.toMap(it -> it.by().file(), it -> it));
        rules.stream()
                .map(CheckedRule::file)
                .filter(it -> !here.containsKey(it))
                .forEach(decided::add);
        here.forEach(outvoted::putIfAbsent);
        votes.contradictions().forEach(it -> contradictions.putIfAbsent(files(it), it));
        return votes.uncovered();
    }

    /** What was found, by the files that are named. */
    List<Warning> warnings() {
        Stream<Warning> always = outvoted.entrySet().stream()
                .filter(it -> !decided.contains(it.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(always, contradictions.values().stream()).toList();
    }

    /** That some book leaves cases to nobody. */
    Optional<Problem> uncovered() {
        return uncovered.values().stream()
                .findFirst()
                .map(it -> Problem.at(
                        folder + "/" + subject.folder(),
                        0,
                        "No rule speaks of some cases, which so come to LOOK (" + String.join(", ", uncovered.keySet())
                                + "); for example where " + it + ".",
                        "Maybe a rule should say what becomes of them, if only by mayLook."));
    }

    private static String files(Warning warning) {
        return warning.by().file() + " "
                + warning.other().map(CheckedRule::file).orElse("");
    }
}
