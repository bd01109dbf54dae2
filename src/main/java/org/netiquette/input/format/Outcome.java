package org.netiquette.input.format;

import java.util.List;

/**
 * What became of one row: every row read is used, skipped for a reason, or rejected.
 *
 * @param <T> what a used row becomes
 */
public sealed interface Outcome<T> {

    /**
     * The row bears on decisions.
     *
     * @param remarks sentences about cells that were not understood and count as empty; they go to {@code rejects.csv}
     */
    record Used<T>(T value, List<String> remarks) implements Outcome<T> {

        public Used {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The row is sound and of no use here.
     *
     * @param reason one or two words for the ledger: {@code ghost}, {@code draft}, {@code later}
     */
    record Skipped<T>(String reason) implements Outcome<T> {}

    /**
     * The row is damaged.
     *
     * @param problem a sentence that names the value and says how it must be
     */
    record Rejected<T>(String problem) implements Outcome<T> {}

    /** A row that was understood whole. */
    static <T> Outcome<T> used(T value) {
        return new Used<>(value, List.of());
    }

    /** A row that was left out. */
    static <T> Outcome<T> skipped(String reason) {
        return new Skipped<>(reason);
    }

    /** A row that cannot be used. */
    static <T> Outcome<T> rejected(String problem) {
        return new Rejected<>(problem);
    }
}
