/**
 * Commands, exit codes and messages.
 *
 * <p>In: what a person types. Out: lines on the console and an exit code. Nobody imports this package. {@code rules …}
 * commands call {@code rules}, {@code workbench} and {@code replay} directly, and {@code purpose} calls {@code input}; they
 * start no Spring. A new command is one class here, named in {@link
 * org.netiquette.cli.Netiquette}.
 */
@NullMarked
package org.netiquette.cli;

import org.jspecify.annotations.NullMarked;
