package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.netiquette.jobs.NightResult;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.AccountSummary.Status;
import org.netiquette.verdict.Verdict;

/** Closes a night with a summary that a person can read, and chooses the exit code. */
final class NightConsole {

    private static final int ACCOUNTS_SHOWN = 20;

    private final PrintWriter out;
    private final PrintWriter err;

    NightConsole(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Shows how it ended. */
    int show(NightResult result) {
        switch (result.ending()) {
            case DONE -> summary(result);
            case NOTHING_TO_DO -> out.println(result.message());
            case UNUSABLE, FAILED -> err.println(result.message());
        }
        out.flush();
        err.flush();
        return switch (result.ending()) {
            case DONE, NOTHING_TO_DO -> ExitCode.DONE;
            case UNUSABLE -> ExitCode.NOT_USABLE;
            case FAILED -> ExitCode.FAILED;
        };
    }

    private void summary(NightResult result) {
        out.println();
        List<AccountSummary> accounts = result.accounts();
        accounts.stream().limit(ACCOUNTS_SHOWN).forEach(this::account);
        if (accounts.size() > ACCOUNTS_SHOWN) {
            out.println("… and " + (accounts.size() - ACCOUNTS_SHOWN) + " more accounts: see summary.csv");
            out.println(total(accounts));
        }
        String missing = result.missing().sentence();
        if (!missing.isEmpty()) {
            out.println(missing);
        }
        String mailing = result.mailing().sentence();
        if (!mailing.isEmpty()) {
            out.println(mailing);
        }
        out.println("Reports: " + result.folder());
    }

    private void account(AccountSummary it) {
        out.println(it.account() + ": " + headline(it));
        String news = news(it);
        if (!news.isEmpty()) {
            out.println("  " + news);
        }
        String outreach = it.outreach().sentence();
        if (!outreach.isEmpty()) {
            out.println("  " + outreach);
        }
        if (!it.outreach().budget().isEmpty()) {
            out.println("  " + it.outreach().budget());
        }
        if (!it.outreach().purpose().isEmpty()) {
            out.println("  " + it.outreach().purpose());
        }
        String connections = it.network().sentence();
        if (!connections.isEmpty()) {
            out.println("  " + connections);
        }
        String own = it.outreach().ownInvitations();
        if (!own.isEmpty()) {
            out.println("  " + own);
        }
        if (!it.problem().isEmpty()) {
            out.println("  " + it.problem());
        }
        if (it.rejects() > 0) {
            out.println("  %s not used: see rejects.csv"
                    .formatted(count(it.rejects(), "row, cell or file was", "rows, cells or files were")));
        }
    }

    /** What differs from the last night; empty on the first one. */
    private static String news(AccountSummary it) {
        if (it.fresh() == it.open()) {
            return "";
        }
        return it.fresh() + it.changed() == 0
                ? "nothing new since the last night"
                : "%d new, %d decided otherwise than on the last night".formatted(it.fresh(), it.changed());
    }

    private static String headline(AccountSummary it) {
        return it.status() == Status.UNUSABLE
                ? "not usable"
                : count(it.open(), "open invitation", "open invitations")
                        + (it.open() == 0 ? "" : verdicts(List.of(it))) + " (policy " + it.policy() + ")";
    }

    private static String total(List<AccountSummary> accounts) {
        int open = accounts.stream().mapToInt(AccountSummary::open).sum();
        return "All " + accounts.size() + " accounts: " + count(open, "open invitation", "open invitations")
                + verdicts(accounts);
    }

    private static String verdicts(List<AccountSummary> accounts) {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : AccountReport.READING_ORDER) {
            int count = accounts.stream().mapToInt(it -> it.count(verdict)).sum();
            if (count > 0) {
                text.append(text.isEmpty() ? ": " : ", ")
                        .append(count)
                        .append(' ')
                        .append(verdict.name().toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
