package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netiquette.fact.Check;
import org.netiquette.fact.Grounds;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.explain.Explanation;
import org.netiquette.rules.explain.Miss;
import org.netiquette.rules.explain.Spoken;
import org.netiquette.rules.explain.Turn;
import org.netiquette.verdict.Verdict;

/** Prints why a decision came out as it did; the nearest first, and the rest only when all is asked for. */
final class ExplanationText {

    private static final int NEAREST = 4;
    private static final int PAIRS = 2;
    private static final String SHARED = "with a shared ";

    private final PrintWriter out;
    private final boolean all;

    ExplanationText(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    /**
     * Prints it.
     *
     * @param words what the words of the fact read, as text, by name
     */
    void print(Explanation it, Grounds grounds, Map<String, String> words) {
        it.spoken().forEach(rule -> spoken(rule, it));
        grounds(it, grounds, words);
        turns(it.turns());
        missed(it.missed());
    }

    private void spoken(Spoken it, Explanation of) {
        String role =
                switch (it.role()) {
                    case DECIDED -> "decides";
                    case AGREED -> "says the same";
                    case OUTVOTED ->
                        "outvoted by " + of.decision().deciding().orElseThrow().rule();
                    case REPLACED -> "before the question";
                };
        out.println("  %s (%s, %s): %s"
                .formatted(it.rule().id(), call(it.rule()), role, it.rule().sentence()));
        out.println("    Why: " + it.rule().why());
        out.println("    Source: " + it.rule().source());
        layer(it.rule(), "    ");
    }

    private void layer(RuleInfo rule, String indent) {
        String layer = layer(rule);
        if (!layer.isEmpty()) {
            out.println(indent + layer);
        }
    }

    /** Where a rule lies that is no common one; empty for a common one. */
    static String layer(RuleInfo rule) {
        if (rule.layer().isEmpty()) {
            return "";
        }
        return "File: " + rule.file() + (rule.replaces().isEmpty() ? "" : ", in place of " + rule.replaces());
    }

    static String call(RuleInfo rule) {
        return rule.force() + " " + rule.verdict();
    }

    /** What the rules that spoke rest on; with all, everything that is known. */
    private void grounds(Explanation it, Grounds grounds, Map<String, String> words) {
        List<String> asked = it.spoken().stream()
                .flatMap(rule -> rule.rule().words().stream())
                .toList();
        Map<String, String> known = new TreeMap<>(grounds.words());
        known.keySet().removeIf(word -> !all && !asked.contains(word));
        if (!known.isEmpty()) {
            out.println("  It rests on:");
        }
        known.forEach((word, ground) -> out.println("    " + word + ground(words.getOrDefault(word, ""), ground)));
        grounds.checks().stream().map(Check::lookAt).forEach(check -> out.println("  Look first: " + check));
    }

    /** A word such as the headline rests on nothing but itself. */
    private static String ground(String value, String ground) {
        return value.equals(ground) ? ": " + ground : " " + read(value) + ": " + ground;
    }

    private static String read(String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value;
        };
    }

    private void turns(List<Turn> turns) {
        if (turns.isEmpty()) {
            out.println("  Nothing that may still come to light would change it.");
            return;
        }
        boolean single = turns.get(0).changes().size() == 1;
        out.println(single ? "  What would change it:" : "  No single fact would change it; two together would:");
        Map<Verdict, List<Turn>> byVerdict =
                turns.stream().collect(Collectors.groupingBy(Turn::verdict, LinkedHashMap::new, Collectors.toList()));
        byVerdict.forEach((verdict, some) -> {
            List<String> says = said(some);
            int shown = all ? says.size() : Math.min(says.size(), single ? NEAREST : PAIRS);
            String more = shown < says.size() ? "; and %d more".formatted(says.size() - shown) : "";
            out.println("    " + verdict + ": " + String.join("; ", says.subList(0, shown)) + more);
        });
    }

    /** All that could be shared stands in one place: a shared group, employer or school. */
    private static List<String> said(List<Turn> turns) {
        List<String> says = turns.stream().map(Turn::says).toList();
        List<String> shared = turns.stream()
                .filter(it -> it.changes().size() == 1)
                .map(Turn::says)
                .filter(it -> it.startsWith(SHARED))
                .toList();
        return says.stream()
                .filter(it -> !shared.contains(it) || shared.indexOf(it) == 0)
                .map(it -> shared.contains(it) ? shared(shared) : it)
                .toList();
    }

    private static String shared(List<String> shared) {
        List<String> things =
                shared.stream().map(it -> it.substring(SHARED.length())).toList();
        int last = things.size() - 1;
        return SHARED + (last == 0 ? "" : String.join(", ", things.subList(0, last)) + " or ") + things.get(last);
    }

    private void missed(List<Miss> missed) {
        List<Miss> near = all
                ? missed
                : missed.stream()
                        .filter(it -> !it.holds().isEmpty())
                        .limit(NEAREST)
                        .toList();
        if (!near.isEmpty()) {
            out.println(all ? "  Rules that did not speak:" : "  Rules that came nearest:");
        }
        near.forEach(this::missed);
        int left = missed.size() - near.size();
        if (left > 0) {
            out.println("  %d other rules did not speak either; --all says what each lacked.".formatted(left));
        }
    }

    private void missed(Miss it) {
        out.println("    %s (%s): %s"
                .formatted(it.rule().id(), call(it.rule()), it.rule().sentence()));
        it.lacks().forEach(lack -> out.println("      lacks: " + lack));
        if (it.lacks().isEmpty()) {
            out.println("      All its conditions hold; it speaks only where the verdict is to ask.");
        } else if (!it.holds().isEmpty()) {
            out.println("      holds: " + String.join("; ", it.holds()));
        }
        layer(it.rule(), "      ");
    }
}
