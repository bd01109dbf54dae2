package org.netiquette.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.verdict.Verdict;

/**
 * What the member could tell of one connection, and which open invitations of others it would settle.
 *
 * @param about the connection
 * @param settled for each answer, in words such as {@code trust = trusted: ACCEPT}, the names of those whom it settles
 */
public record SharedFacts(Answer.Voucher about, Map<String, List<String>> settled) {

    /** The connections of whom an answer would settle something, those first of whom one answer settles most. */
    public static List<SharedFacts> in(List<Advice> advice) {
        Map<Answer.Voucher, SharedFacts> byPerson = new LinkedHashMap<>();
        advice.stream().map(Advice::judgement).filter(ToCheck::isOpen).forEach(it -> it.settles().stream()
                .filter(settling -> !settling.isOwn() && settling.settles())
                .forEach(settling -> byPerson.computeIfAbsent(
                                settling.answer().about().orElseThrow(), who -> new SharedFacts(who, new TreeMap<>()))
                        .add(settling, it.fact().inviter().name())));
        return byPerson.values().stream()
                .sorted(Comparator.comparing(SharedFacts::most)
                        .reversed()
                        .thenComparing(it -> it.about().name())
                        .thenComparing(it -> it.about().profileUrl()))
                .toList();
    }

    private void add(Settling settling, String name) {
        Verdict verdict = settling.verdict();
        settled.computeIfAbsent(
                        settling.answer().column() + " = " + settling.answer().says() + ": " + verdict,
                        unseen -> new ArrayList<>())
                .add(name);
    }

    /** How many verdicts the best of the answers settles. */
    int most() {
        return settled.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** What the verdicts become with each answer. */
    public String text() {
        return settled.entrySet().stream()
                .map(it -> it.getKey() + " for " + String.join(", ", it.getValue()))
                .collect(Collectors.joining("; "));
    }
}
