/**
 * The member's world as plain records: who the member is, what they want, whom they know, who wrote to them.
 *
 * <p>In: what {@code input} has read. Out: one {@link org.netiquette.network.Network} for each account. Imports nothing of
 * ours and nothing of anybody else's; every package may import it. A new kind of row becomes a record here and a list in
 * the network.
 */
@NullMarked
package org.netiquette.network;

import org.jspecify.annotations.NullMarked;
