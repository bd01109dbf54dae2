package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.netiquette.draft.Advice;
import org.netiquette.network.Past;

/**
 * What is to be remembered of one account's night.
 *
 * @param account name of the account
 * @param night its date
 * @param exportedOn date of the newest archive that it read
 * @param policy the policy that it judged by
 * @param rulesHash SHA-256 in hex of the rule folder
 * @param advice what it advised
 * @param outcomes what it saw happen to invitations of earlier nights
 * @param outreach what it planned for the people whom the member might invite
 * @param network what it saw of connections and told about them
 */
public record RememberedNight(
        String account,
        LocalDate night,
        Optional<LocalDate> exportedOn,
        String policy,
        String rulesHash,
        List<Advice> advice,
        List<Past.Outcome> outcomes,
        List<RememberedStep> outreach,
        RememberedNetwork network) {

    public RememberedNight {
        advice = List.copyOf(advice);
        outcomes = List.copyOf(outcomes);
        outreach = List.copyOf(outreach);
    }
}
