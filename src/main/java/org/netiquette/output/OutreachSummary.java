package org.netiquette.output;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;
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
 * @param manners how the member's own invitations fared
 * @param groups whom the groups hold that the member is in or that sheets name, those with the most fitting people first
 */
public record OutreachSummary(
        int today,
        int invite,
        int introductions,
        int withdraw,
        int emails,
        int considered,
        String budget,
        String purpose,
        Manners manners,
        List<GroupFit> groups) {

    private static final String UNSTATED =
            "No purpose is stated, so only people whom you know well are proposed. Maybe %s.";

    public OutreachSummary {
        groups = List.copyOf(groups);
    }

    /** Nobody was considered. */
    public static OutreachSummary none() {
        return of(List.of(), OutreachFindings.none());
    }

    /** The figures of a plan. */
    public static OutreachSummary of(List<Step> steps, OutreachFindings findings) {
        return new OutreachSummary(
                count(steps, it -> it.wave().equals(OptionalInt.of(1))),
                count(steps, it -> it.action() == Action.INVITE),
                count(steps, it -> it.action() == Action.ASK_INTRODUCTION),
                count(steps, it -> it.action() == Action.WITHDRAW),
                count(steps, it -> !it.email().isEmpty()),
                steps.size(),
                findings.budget(),
                steps.stream().allMatch(it -> it.considered().fact().purposeStated())
                        ? ""
                        : unstated(findings.purposeFile()),
                findings.manners(),
                findings.groups());
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

    /** How the member's own invitations fared, waiting ones apart, for the console; empty while nothing is decided. */
    public String ownInvitations() {
        List<String> parts = new ArrayList<>();
        decided(parts, manners.withNote(), "with a note");
        decided(parts, manners.withoutNote(), "without a note");
        return parts.isEmpty() ? "" : "accepted of your own invitations: " + String.join(", ", parts);
    }

    private static void decided(List<String> parts, Manners.Fate fate, String which) {
        int decided = fate.sent() - fate.waiting();
        if (decided > 0) {
            parts.add("%d of %d %s".formatted(fate.accepted(), decided, which));
        }
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
