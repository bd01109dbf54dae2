package org.netiquette.output.comparison;

import java.util.Optional;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/**
 * What one of the two rule folders comes to.
 *
 * @param verdict the verdict; empty where these rules' tables leave nothing to judge
 * @param rule id of the deciding rule; empty where none spoke
 * @param reason what the deciding rule says; empty where none spoke
 * @param policy the policy that was judged by
 */
public record Opinion(Optional<Verdict> verdict, String rule, String reason, String policy) {

    /** Of a decision. */
    public static Opinion of(Decision decision, String policy) {
        return new Opinion(
                Optional.of(decision.verdict()),
                decision.deciding().map(Proposal::rule).orElse(""),
                decision.deciding().map(Proposal::reason).orElse(""),
                policy);
    }

    /** Where there is nothing to judge. */
    public static Opinion none(String policy) {
        return new Opinion(Optional.empty(), "", "", policy);
    }

    /** The verdict for people. */
    public String shown() {
        return verdict.map(Enum::name).orElse("nothing");
    }

    /** The deciding rule for people. */
    public String by() {
        return verdict.isEmpty() ? "nobody to judge" : rule.isEmpty() ? "no rule" : rule;
    }

    /** Whether both come to the same: two who are left alone are as two whom nothing brings together. */
    public boolean comesTo(Opinion other, Source source) {
        return verdict.equals(other.verdict) || (source == Source.INTRODUCTION && leavesAlone() && other.leavesAlone());
    }

    private boolean leavesAlone() {
        return verdict.isEmpty() || is(Verdict.SKIP);
    }

    /** Whether both come to one verdict by other rules, or for other reasons. */
    public boolean isByAnotherRuleThan(Opinion other) {
        return verdict.equals(other.verdict) && !(rule.equals(other.rule) && reason.equals(other.reason));
    }

    private boolean is(Verdict other) {
        return verdict.filter(it -> it == other).isPresent();
    }
}
