package org.netiquette.plan;

import java.util.List;
import java.util.Optional;
import org.netiquette.network.Past;

/**
 * What the member is told about everybody who was considered.
 *
 * @param steps one for each, in the order of the report: INVITE by wave and rank, ASK_INTRODUCTION, WITHDRAW, SKIP
 * @param budget a sentence about a budget that keeps people waiting; empty when none does
 * @param proposals what memory must keep as this night's: all that the member is told on this date for the first time, with
 *     the date, and whoever moved on, with the first date. Actions are {@code INVITE}, {@code ASK_INTRODUCTION}, {@code
 *     EMAIL}, and {@code ASKED} for the connection who is asked, so that nobody is asked too often even when the introduced
 *     person has long left the archive. Who was told on this date once stays told, though a repeat of the night no longer
 *     shows them
 */
public record Plan(List<Step> steps, Optional<String> budget, List<Past.Proposed> proposals) {

    public Plan {
        steps = List.copyOf(steps);
        proposals = List.copyOf(proposals);
    }
}
