package org.netiquette.jobs;

import java.nio.file.Path;
import java.util.List;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.MassMailing;
import org.netiquette.output.MissingFacts;

/**
 * How a night ended.
 *
 * @param ending how
 * @param message what went wrong, empty when nothing did
 * @param folder where the reports are
 * @param accounts the accounts, those that need a person first
 * @param missing which facts would settle most, over all accounts
 * @param mailing texts that came to several accounts
 */
public record NightResult(
        Ending ending,
        String message,
        Path folder,
        List<AccountSummary> accounts,
        MissingFacts missing,
        MassMailing mailing) {

    /** The ways a night can end. */
    public enum Ending {
        DONE,
        /** There was nothing to take up. */
        NOTHING_TO_DO,
        /** The input cannot be used; nothing was written. */
        UNUSABLE,
        /** The run failed or passed its time limit, and can be taken up. */
        FAILED
    }

    public NightResult {
        accounts = List.copyOf(accounts);
    }
}
