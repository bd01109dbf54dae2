package org.netiquette.jobs;

import java.util.Map;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.MissingFacts;

/**
 * What the closing of the night needs of an account whose reports are written.
 *
 * @param texts for each text that came with an invitation, by its fingerprint, how many sent it
 */
record ReportedAccount(AccountSummary summary, MissingFacts missing, Map<String, Integer> texts) {}
