/**
 * What the reports say, in whatever form they say it: the advice of an account, what has changed since the last night, how a
 * judgement is put into words, and the figures of the night.
 *
 * <p>In: what was advised, what was rejected. May import {@code fact}, {@code verdict}, {@code draft}, {@code plan} and what
 * {@code input} rejected. The rooms below make files of it: {@code section} says what the reports for people contain, {@code
 * page} and {@code book} show that, and {@code file} writes every report and moves it into place.
 */
@NullMarked
package org.netiquette.output;

import org.jspecify.annotations.NullMarked;
