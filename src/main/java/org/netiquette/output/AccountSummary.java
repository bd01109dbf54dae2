package org.netiquette.output;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.netiquette.verdict.Verdict;

/**
 * One account in the summary of a night.
 *
 * @param account its name
 * @param status whether it could be used
 * @param policy the policy it was judged by, empty when it could not be used
 * @param verdicts how many open invitations came to each verdict
 * @param fresh how many no earlier night has seen
 * @param changed how many were decided otherwise on the last night
 * @param outreach its outreach in figures
 * @param network what there is to do about its connections, in figures
 * @param rejects how many rows, cells and files were not used
 * @param problem what is wrong with the account as a whole, empty when nothing
 */
public record AccountSummary(
        String account,
        Status status,
        String policy,
        Map<Verdict, Integer> verdicts,
        int fresh,
        int changed,
        OutreachSummary outreach,
        NetworkSummary network,
        int rejects,
        String problem) {

    /** As {@code summary.csv} has it, in lower case. What needs a person comes first. */
    public enum Status {
        UNUSABLE,
        PARTLY,
        DONE
    }

    /** Those that need a person first, then by name. */
    public static final Comparator<AccountSummary> NEEDING_A_PERSON_FIRST = Comparator.comparing(AccountSummary::status)
            .thenComparing(it -> it.count(Verdict.LOOK) == 0)
            .thenComparing(AccountSummary::account);

    public AccountSummary {
        verdicts = Map.copyOf(verdicts);
    }

    /** The summary of an account whose reports were made. */
    public static AccountSummary of(AccountReport report, NightOf night, List<String> problems) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : AccountReport.READING_ORDER) {
            verdicts.put(verdict, report.count(verdict));
        }
        Status status = report.rejects().isEmpty() ? Status.DONE : Status.PARTLY;
        return new AccountSummary(
                report.account(),
                status,
                night.policy(),
                verdicts,
                Change.count(report, night, Change.Kind.NEW),
                Change.count(report, night, Change.Kind.CHANGED),
                OutreachSummary.of(report.outreach(), report.findings()),
                NetworkSummary.of(report.network()),
                report.rejects().size(),
                String.join(" ", problems));
    }

    /** The summary of an account of which nothing could be used. */
    public static AccountSummary unusable(AccountReport report, List<String> problems) {
        return new AccountSummary(
                report.account(),
                Status.UNUSABLE,
                "",
                Map.of(),
                0,
                0,
                OutreachSummary.none(),
                NetworkSummary.none(),
                report.rejects().size(),
                String.join(" ", problems));
    }

    /** How many open invitations came to that verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many invitations are open. */
    public int open() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
