package org.netiquette.output;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.netiquette.plan.Action;
import org.netiquette.plan.Step;

/**
 * The outreach of one account in figures.
 *
 * @param today invitations to send on the date of the night
 * @param invite invitations planned, those of today included
 * @param introductions introductions to ask connections for
 * @param withdraw invitations to take back
 * @param emails people to write an e-mail to first
 * @param considered all who were considered
 * @param budget a sentence about a budget that keeps people waiting; empty when none does
 * @param purpose what follows from there being no stated purpose, and what to do; empty when one is stated
 */
public record OutreachSummary(
        int today,
        int invite,
        int introductions,
        int withdraw,
        int emails,
        int considered,
        String budget,
        String purpose) {

    private static final String UNSTATED =
            "No purpose is stated, so only people whom you know well are proposed. Maybe %s.";

    /** Nobody was considered. */
    public static OutreachSummary none() {
        return new OutreachSummary(0, 0, 0, 0, 0, 0, "", "");
    }

    /**
     * The figures of a plan.
     *
     * @param purposeFile whether the account has a {@code purpose.yaml}, whatever it says
     */
    public static OutreachSummary of(List<Step> steps, String budget, boolean purposeFile) {
        return new OutreachSummary(
                count(steps, it -> it.wave().equals(OptionalInt.of(1))),
                count(steps, it -> it.action() == Action.INVITE),
                count(steps, it -> it.action() == Action.ASK_INTRODUCTION),
                count(steps, it -> it.action() == Action.WITHDRAW),
                count(steps, it -> !it.email().isEmpty()),
                steps.size(),
                budget,
                steps.stream().allMatch(it -> it.considered().fact().purposeStated()) ? "" : unstated(purposeFile));
    }

    private static String unstated(boolean purposeFile) {
        return UNSTATED.formatted(
                purposeFile
                        ? "say in purpose.yaml what your network is for: a line that begins with # does not count"
                        : "./netiquette purpose writes a first purpose.yaml");
    }

    private interface Which {
        boolean is(Step step);
    }

    private static int count(List<Step> steps, Which which) {
        return Math.toIntExact(steps.stream().filter(which::is).count());
    }

    /** What there is to do, for the console; empty when nothing is. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, today, "to invite today");
        add(parts, introductions, introductions == 1 ? "introduction to ask for" : "introductions to ask for");
        add(parts, emails, emails == 1 ? "e-mail to write first" : "e-mails to write first");
        add(parts, withdraw, withdraw == 1 ? "invitation to take back" : "invitations to take back");
        return parts.isEmpty() ? "" : "outreach: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
