/**
 * What a text claims of the past: that the two worked or studied together, share a group, were introduced, met; where and when.
 *
 * <p>In: a folded text with the phrases in it. Out: {@link org.netiquette.reading.claim.NoteClaim}s, which {@code evidence} holds
 * against the member's data.
 */
@NullMarked
package org.netiquette.reading.claim;

import org.jspecify.annotations.NullMarked;
