package org.netiquette.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Otherwise;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.verdict.Proposal;

/** Says a judgement in words that the member can repeat aloud. */
final class Wording {

    private Wording() {}

    /** The deciding rule's reason, the facts that it rests on, and what was outvoted. */
    static String why(Judgement it) {
        String reason = it.decision().deciding().map(Proposal::reason).orElse("no rule speaks of such an invitation");
        String facts = facts(it);
        String outvoted =
                it.decision().outvoted().stream().map(Wording::outvoted).collect(Collectors.joining("; "));
        String replaced = it.decision().replaced().stream()
                .limit(1)
                .map(Wording::outvoted)
                .collect(Collectors.joining());
        return reason
                + (facts.isEmpty() ? "" : ": " + facts)
                + (outvoted.isEmpty() ? "" : ". Outvoted: " + outvoted)
                + (replaced.isEmpty() ? "" : ". Before the question: " + replaced);
    }

    /** What to look at first, each with what the verdict is otherwise. */
    static String checks(Judgement it) {
        return it.otherwise().stream().map(check -> check(check, it)).collect(Collectors.joining("; "));
    }

    /** What the verdict becomes with each answer. */
    static String settles(Judgement it) {
        Stream<String> same = it.fact().course().perhaps().stream()
                .map(link ->
                        "same_as = " + link + ", if that is the same person: what earlier nights know of them counts");
        return Stream.concat(it.settles().stream().map(Wording::settling), same).collect(Collectors.joining("; "));
    }

    private static String facts(Judgement it) {
        List<String> facts = it.restsOn().stream()
                .map(word -> it.fact().grounds().words().getOrDefault(word, ""))
                .filter(ground -> !ground.isEmpty())
                .distinct()
                .toList();
        return String.join("; ", facts);
    }

    private static String outvoted(Proposal it) {
        return it.verdict() + " (" + it.force().name().toLowerCase(Locale.ROOT) + "), " + it.reason();
    }

    private static String check(Otherwise it, Judgement judgement) {
        String verdict = it.verdict()
                .map(other -> " (" + it.check().when() + ": "
                        + (other == judgement.decision().verdict() ? "still " + other : other) + ")")
                .orElse("");
        return it.check().lookAt() + verdict;
    }

    private static String settling(Settling it) {
        return it.answer().column() + " = " + it.answer().says() + ": " + it.verdict();
    }
}
