package org.netiquette.evidence;

import java.time.YearMonth;
import java.util.List;
import org.netiquette.evidence.ClaimCheck.Finding;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.fact.Claim;
import org.netiquette.network.Stay;
import org.netiquette.reading.claim.NoteClaim;
import org.netiquette.reading.claim.When;

/**
 * Holds a claim to have worked or studied together against employers or schools.
 *
 * @param ours those of the member
 * @param did what one does there, in the past: {@code worked at}
 * @param elsewhere other names that the member's data has; one that may be meant is not contradicted
 */
record StayCheck(List<Stay> ours, String did, List<String> elsewhere) {

    /**
     * How the claim stands.
     *
     * @param theyToo whether the inviter is known to have been there
     */
    Finding check(NoteClaim claim, boolean theyToo) {
        List<Stay> there = ours.stream()
                .filter(it -> Resemblance.resemble(it.name(), claim.value()))
                .toList();
        if (there.isEmpty()) {
            return nowhere(claim);
        }
        Stay stay = there.stream()
                .filter(it -> covers(it, claim.when()))
                .findFirst()
                .orElse(there.get(0));
        if (!covers(stay, claim.when())) {
            return atAnotherTime(claim, stay);
        }
        return theyToo
                ? new Finding(Claim.BORNE_OUT, "both of you " + did + " " + stay.name())
                : new Finding(Claim.UNKNOWN, "you " + did + " " + stay.name() + ", but nothing shows that they did");
    }

    private Finding nowhere(NoteClaim claim) {
        boolean contradicted =
                claim.firm() && !ours.isEmpty() && !isNear(claim) && !Nearness.mayMeanOneOf(claim.value(), elsewhere);
        return contradicted
                ? new Finding(Claim.CONTRADICTED, "you never " + did + " " + claim.value())
                : new Finding(Claim.UNKNOWN, "nothing shows that you " + did + " " + claim.value() + " together");
    }

    private boolean isNear(NoteClaim claim) {
        return ours.stream().anyMatch(it -> Nearness.mayMean(it.name(), claim.value()));
    }

    private Finding atAnotherTime(NoteClaim claim, Stay stay) {
        boolean otherwise =
                ours.stream().anyMatch(it -> Nearness.mayMean(it.name(), claim.value()) && covers(it, claim.when()));
        String why = "you " + did + " " + stay.name() + period(stay) + ", not "
                + claim.when().text();
        return claim.firm() && !otherwise
                ? new Finding(Claim.CONTRADICTED, why)
                : new Finding(
                        Claim.UNKNOWN,
                        "nothing shows that you " + did + " " + claim.value() + " "
                                + claim.when().text());
    }

    private static boolean covers(Stay stay, When when) {
        if (when.year().isEmpty()) {
            return true;
        }
        int from = stay.from().map(YearMonth::getYear).orElse(0);
        int to = stay.to().map(YearMonth::getYear).orElse(Integer.MAX_VALUE);
        return from <= when.last() && to >= when.year().getAsInt();
    }

    private static String period(Stay stay) {
        String from = stay.from().map(it -> " from " + it.getYear()).orElse("");
        String to = stay.to()
                .map(it -> (from.isEmpty() ? " until " : " to ") + it.getYear())
                .orElse(" on");
        return from.isEmpty() && stay.to().isEmpty() ? "" : from + to;
    }
}
