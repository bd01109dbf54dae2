/**
 * What the member says beside the archive: sheets about people, groups and targets, and the purpose of the network, of which
 * a first text is made here too.
 *
 * <p>In: rows of sheets of ours or of the tools that people use, and the bytes of {@code purpose.yaml}. Out:
 * {@link org.netiquette.network.SheetPerson}, {@link org.netiquette.network.SheetVerdict}, {@link org.netiquette.network.GroupMember},
 * {@link org.netiquette.network.Target} and {@link org.netiquette.network.Purpose}, with a sentence about every word that
 * was not understood. May import {@code network}, {@code sheet} and {@code input.format}; only {@code input} imports it. To
 * understand one more tool, add its column names to {@link org.netiquette.input.people.Column} and an invented sample under
 * {@code src/test/resources/people}.
 */
@NullMarked
package org.netiquette.input.people;

import org.jspecify.annotations.NullMarked;
