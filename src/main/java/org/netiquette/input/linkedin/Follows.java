package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.netiquette.network.Follow;

/**
 * Whom the member follows by the newest row of each name; of two rows of one date the one that ends it.
 *
 * @param now those who are followed, in the order in which their names first come
 * @param older rows that a newer one of the same name made void
 * @param unfollowed newest rows that end the following
 */
public record Follows(List<Follow> now, int older, int unfollowed) {

    private static final Comparator<FollowStatus> BY_AGE = Comparator.comparing(
                    (FollowStatus it) -> it.date().orElse(LocalDate.MIN))
            .thenComparing(it -> !it.active());

    public Follows {
        now = List.copyOf(now);
    }

    /** Settles all rows, in any order. */
    public static Follows of(List<FollowStatus> rows) {
        Map<String, FollowStatus> newest = new LinkedHashMap<>();
        rows.forEach(row -> newest.merge(row.person().name().key(), row, BinaryOperator.maxBy(BY_AGE)));
        List<Follow> now = newest.values().stream()
                .filter(FollowStatus::active)
                .map(it -> new Follow(it.person()))
                .toList();
        return new Follows(now, rows.size() - newest.size(), newest.size() - now.size());
    }
}
