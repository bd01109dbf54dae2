package org.netiquette.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netiquette.cli.Because.Reasons;
import org.netiquette.fact.Check;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.explain.Change;
import org.netiquette.rules.explain.Miss;
import org.netiquette.rules.explain.Spoken;
import org.netiquette.rules.explain.Turn;

/**
 * Why a decision came out as it did, as other programs read it: all that {@code --all} tells people.
 *
 * @param remark what differs from the night, or why no more can be said; empty when there is nothing to say
 * @param rules ids of the rules that spoke, the deciding one first
 * @param verdict what the rules of today come to; empty, as all behind it is, where no more can be said
 * @param spoke the rules that spoke, the deciding one first
 * @param restsOn what is known, by word
 * @param lookFirst what to look at before acting
 * @param wouldChange what would change the verdict, the most plausible first
 * @param missed the rules that did not speak, those that came nearest first
 */
record BecauseJson(
        String remark,
        List<String> rules,
        String verdict,
        List<Spoke> spoke,
        List<Ground> restsOn,
        List<String> lookFirst,
        List<Turned> wouldChange,
        List<Missed> missed) {

    /**
     * A rule.
     *
     * @param replaces the file in whose place it came, empty where it came in none
     */
    record Rule(
            String id,
            String sentence,
            String force,
            String verdict,
            String why,
            String source,
            String file,
            String replaces) {

        private static Rule of(RuleInfo it) {
            return new Rule(
                    it.id(),
                    it.sentence(),
                    it.force().name(),
                    it.verdict().name(),
                    it.why(),
                    it.source(),
                    it.file(),
                    it.replaces());
        }
    }

    /**
     * A rule that spoke.
     *
     * @param role DECIDED, AGREED, OUTVOTED or REPLACED: proposed before a question that was asked since
     * @param reason what it tells the member
     */
    record Spoke(String role, String reason, Rule rule) {}

    /** A word of the fact, what it reads, and what that rests on. */
    record Ground(String word, String reads, String restsOn) {}

    /**
     * What would turn the verdict.
     *
     * @param when one change, or two that only together turn it
     */
    record Turned(String verdict, List<String> when) {}

    /**
     * A rule that did not speak.
     *
     * @param holds the conditions that hold
     * @param lacks those that do not; none where the rule speaks only once the verdict is to ask
     */
    record Missed(List<String> holds, List<String> lacks, Rule rule) {}

    static BecauseJson of(Because it) {
        return it.reasons()
                .map(reasons -> of(it, reasons))
                .orElseGet(() -> new BecauseJson(
                        it.remark(), it.rules(), "", List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static BecauseJson of(Because it, Reasons reasons) {
        return new BecauseJson(
                it.remark(),
                it.rules(),
                reasons.explanation().decision().verdict().name(),
                reasons.explanation().spoken().stream().map(BecauseJson::spoke).toList(),
                grounds(reasons),
                reasons.grounds().checks().stream().map(Check::lookAt).toList(),
                reasons.explanation().turns().stream().map(BecauseJson::turned).toList(),
                reasons.explanation().missed().stream().map(BecauseJson::missed).toList());
    }

    private static Spoke spoke(Spoken it) {
        return new Spoke(it.role().name(), it.proposal().reason(), Rule.of(it.rule()));
    }

    private static List<Ground> grounds(Reasons it) {
        Map<String, String> grounds = new TreeMap<>(it.grounds().words());
        return grounds.entrySet().stream()
                .map(ground ->
                        new Ground(ground.getKey(), it.words().getOrDefault(ground.getKey(), ""), ground.getValue()))
                .toList();
    }

    private static Turned turned(Turn it) {
        return new Turned(
                it.verdict().name(), it.changes().stream().map(Change::says).toList());
    }

    private static Missed missed(Miss it) {
        return new Missed(it.holds(), it.lacks(), Rule.of(it.rule()));
    }
}
