/**
 * Pages that people open in a browser, offline and on a phone: self-contained, with a policy that lets the browser take
 * nothing from anywhere else. The templates are in {@code src/main/jte} and are compiled when the program is built.
 *
 * <p>In: the report of an account, what to do today and the sections. Out: HTML. Only {@code output.file} and {@code
 * output.comparison} may import it. What is shown is decided in {@link org.netiquette.output.section}; a new kind of chart is
 * one method in {@code Charts}.
 */
@NullMarked
package org.netiquette.output.page;

import org.jspecify.annotations.NullMarked;
