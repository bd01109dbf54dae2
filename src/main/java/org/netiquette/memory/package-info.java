/**
 * What is kept between steps and between nights, in the embedded HSQLDB under the state folder or in a
 * PostgreSQL.
 *
 * <p>In: facts, judgements and drafts. Out: the same, after a crash too. The only package that speaks SQL. It takes part
 * in the transactions of whoever calls it and begins none. A new table comes with a migration under {@code db/migration}
 * and one class here.
 */
@NullMarked
package org.netiquette.memory;

import org.jspecify.annotations.NullMarked;
