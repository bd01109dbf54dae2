package org.netiquette.network;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the member's network is for, from {@code purpose.yaml}; every part may be empty. The time zone, the kind of
 * account and the language are empty when not said.
 *
 * @param policy name of the policy the member chose
 * @param language two-letter code in which the member writes
 * @param timeZone IANA name
 * @param account {@code free} or {@code premium}
 * @param sentence what the network is for, in one sentence
 * @param offers what the member offers
 * @param seeks whom or what the member seeks
 * @param welcome headline words that are a benefit in themselves
 * @param influencers profile links or names of people whose work the member follows
 * @param voice greeting and sign-off in the member's own words
 * @param search what to look for
 */
public record Purpose(
        String policy,
        String language,
        String timeZone,
        String account,
        String sentence,
        List<String> offers,
        List<String> seeks,
        List<String> welcome,
        List<String> towns,
        List<String> industries,
        List<String> schools,
        List<String> employers,
        List<String> communities,
        List<String> groups,
        List<String> influencers,
        Voice voice,
        Search search) {

    /**
     * How the member opens and closes a message; templates with {@code {{firstName}}} and {@code {{me}}}, empty when not
     * said.
     */
    public record Voice(String greeting, String signOff) {}

    /** Whom to look for; {@code minMutual} is the least number of shared connections. */
    public record Search(List<String> keywords, List<String> towns, List<String> companies, OptionalInt minMutual) {

        public Search {
            keywords = List.copyOf(keywords);
            towns = List.copyOf(towns);
            companies = List.copyOf(companies);
        }
    }

    public Purpose {
        offers = List.copyOf(offers);
        seeks = List.copyOf(seeks);
        welcome = List.copyOf(welcome);
        towns = List.copyOf(towns);
        industries = List.copyOf(industries);
        schools = List.copyOf(schools);
        employers = List.copyOf(employers);
        communities = List.copyOf(communities);
        groups = List.copyOf(groups);
        influencers = List.copyOf(influencers);
    }

    /** Nothing stated. */
    public static Purpose unstated() {
        List<String> none = List.of();
        return new Purpose(
                "",
                "",
                "",
                "",
                "",
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                new Voice("", ""),
                new Search(none, none, none, OptionalInt.empty()));
    }
}
