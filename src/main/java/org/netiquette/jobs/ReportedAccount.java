package org.netiquette.jobs;

import org.netiquette.output.AccountSummary;
import org.netiquette.output.MissingFacts;

/** What the closing of the night needs of an account whose reports are written. */
record ReportedAccount(AccountSummary summary, MissingFacts missing) {}
