/**
 * What every input format has in common: rows in, records out, and nothing lost on the way.
 *
 * <p>To add a format, implement {@link org.netiquette.input.format.RowFormat} beside its relatives, add it to the list in
 * {@code input.Formats}, and put an invented sample under the test resources.
 */
@NullMarked
package org.netiquette.input.format;

import org.jspecify.annotations.NullMarked;
