/**
 * What may be wrong with rules that read well: they speak of everybody or of nobody, are always outvoted, contradict each
 * other, or leave cases to nobody.
 *
 * <p>In: the checked rules of a folder, and facts at hand. Out: {@link org.netiquette.sheet.Problem}s to be shown as
 * warnings; nothing is compiled. What rules do together is worked out over all possible cases, exactly, and shown by one of
 * them. Imported by {@code workbench}. One more danger is a constant of {@link org.netiquette.rules.check.Danger} and a
 * class here that finds it.
 */
@NullMarked
package org.netiquette.rules.danger;

import org.jspecify.annotations.NullMarked;
