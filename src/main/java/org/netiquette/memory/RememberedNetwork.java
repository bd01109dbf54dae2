package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.Reach;

/**
 * What is to be remembered of one night about the member's connections.
 *
 * @param seen connections that are not as the memory has them
 * @param followUps what there is to do about connections, and what else was told for the first time
 * @param introductions whom to introduce to each other, in the same way
 * @param reach how far and how well the network reaches; none on a night that did not look
 * @param rules how often rules spoke of connections and pairs, and how many were judged
 */
public record RememberedNetwork(
        List<Past.Known> seen,
        List<FollowUp> followUps,
        List<Introduction> introductions,
        List<Reach> reach,
        List<RuleCount> rules) {

    public RememberedNetwork {
        seen = List.copyOf(seen);
        followUps = List.copyOf(followUps);
        introductions = List.copyOf(introductions);
        reach = List.copyOf(reach);
        rules = List.copyOf(rules);
    }

    /** A night that did not look at connections: what another run of its date told of them stays as it is. */
    public static RememberedNetwork none() {
        return new RememberedNetwork(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    boolean looked() {
        return !equals(none());
    }

    /**
     * Something to do about a connection.
     *
     * @param kind {@code CALL}, {@code ANSWER}, {@code THANK} or {@code LOOK}
     * @param told whether this night said so for the first time
     * @param dueOn the date that it is to be done on
     * @param rules ids, the deciding one first
     * @param prepare what to prepare, line by line
     */
    public record FollowUp(
            Person person, String kind, boolean told, LocalDate dueOn, List<String> rules, String why, String prepare) {

        public FollowUp {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Two connections to introduce to each other.
     *
     * @param told whether this night said so for the first time
     * @param rules ids, the deciding one first
     */
    public record Introduction(
            Person one, Person other, boolean told, List<String> rules, String why, String messageA, String messageB) {

        public Introduction {
            rules = List.copyOf(rules);
        }
    }
}
