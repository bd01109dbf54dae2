/**
 * What people who edit rules are told before a change goes live.
 *
 * <p>In: the rule folder with all that lies in it, the sample, and what is remembered. Out: what is wrong, and what is
 * dangerous. Imported by {@code cli} only; it starts no Spring. What one more kind of file in the rule folder must be called is
 * said in {@code StrayFiles}; what must stand in it is checked by whoever reads it at night.
 */
@NullMarked
package org.netiquette.workbench;

import org.jspecify.annotations.NullMarked;
