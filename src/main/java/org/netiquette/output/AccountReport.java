package org.netiquette.output;

import java.util.Comparator;
import java.util.List;
import org.netiquette.draft.Advice;
import org.netiquette.input.Reject;
import org.netiquette.plan.Step;
import org.netiquette.verdict.Verdict;

/**
 * What the reports of one account are made of.
 *
 * @param account name of the account
 * @param advice what the member is advised, in the order of the reports
 * @param outreach what to do about the people whom the member might invite, in the order of the report
 * @param findings what is to be said of outreach as a whole
 * @param network what is to be said of the member's connections
 * @param rejects input rows that were not used
 */
public record AccountReport(
        String account,
        List<Advice> advice,
        List<Step> outreach,
        OutreachFindings findings,
        NetworkFindings network,
        List<Reject> rejects) {

    /** What a person must decide comes first, what needs nothing of them last. */
    public static final List<Verdict> READING_ORDER =
            List.of(Verdict.LOOK, Verdict.ASK, Verdict.ACCEPT, Verdict.DECLINE, Verdict.WAIT);

    public AccountReport {
        advice = advice.stream().sorted(BY_VERDICT).toList();
        outreach = List.copyOf(outreach);
        rejects = List.copyOf(rejects);
    }

    /**
     * By verdict, then what no earlier night has seen, then the newest first; advice arrives in that last order, and the sort
     * is stable.
     */
    private static final Comparator<Advice> BY_VERDICT = Comparator.<Advice, Integer>comparing(
                    it -> READING_ORDER.indexOf(it.judgement().decision().verdict()))
            .thenComparing(it -> it.judgement().fact().course().earlier().isPresent());

    /** How many came to that verdict. */
    public int count(Verdict verdict) {
        return Math.toIntExact(advice.stream()
                .filter(it -> it.judgement().decision().verdict() == verdict)
                .count());
    }
}
