package org.netiquette.jobs;

import java.util.List;
import org.netiquette.memory.RuleCount;
import org.netiquette.network.Past;
import org.netiquette.plan.pair.Pairing;
import org.netiquette.plan.tie.FollowUp;

/**
 * What is to be done about an account's connections.
 *
 * @param followUps in the order of the report
 * @param introductions in the order of the report
 * @param followedUp what the member is told about connections, for the memory to keep
 * @param introduced whom the member is told to introduce to each other, for the memory to keep
 * @param rules how often rules spoke, and how many facts were judged
 */
record PlannedNetwork(
        List<FollowUp> followUps,
        List<Pairing> introductions,
        List<Past.FollowedUp> followedUp,
        List<Past.Introduced> introduced,
        List<RuleCount> rules) {

    PlannedNetwork {
        followUps = List.copyOf(followUps);
        introductions = List.copyOf(introductions);
        followedUp = List.copyOf(followedUp);
        introduced = List.copyOf(introduced);
        rules = List.copyOf(rules);
    }

    static PlannedNetwork none() {
        return new PlannedNetwork(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
