/**
 * Wires the night, and nothing else: steps, restart, ledger, progress.
 *
 * <p>In: settings. Out: reports, and how it ended. The only package that knows Spring. Accounts are items of a step, so
 * that each step can be partitioned; what one step leaves for the next is kept in {@code memory}, so that a run that was
 * killed goes on at the last chunk that was committed. A new step is one class here and one bean in {@link
 * org.netiquette.jobs.NightConfiguration}.
 */
@NullMarked
package org.netiquette.jobs;

import org.jspecify.annotations.NullMarked;
