package org.netiquette.evidence;

import org.netiquette.network.Network;

/**
 * What the member's data shows of people, for whatever is asked of them.
 *
 * @param bearers who bears which name
 * @param conversations who wrote with whom
 * @param acquaintance how well the member knows somebody
 * @param profiles what sheets and address books say
 * @param introducers whom the member knows by name
 * @param threads what is shared
 * @param benefit who fits the purpose
 */
record Knowledge(
        Bearers bearers,
        Conversations conversations,
        Acquaintance acquaintance,
        Profiles profiles,
        Introducers introducers,
        SharedThreads threads,
        Benefit benefit) {

    static Knowledge of(
            Network network, OtherLinks links, Bearers bearers, Conversations conversations, Tables tables) {
        Acquaintance acquaintance = new Acquaintance(network, links, conversations, bearers, tables);
        Introducers introducers = new Introducers(network, links, acquaintance, conversations);
        return new Knowledge(
                bearers,
                conversations,
                acquaintance,
                new Profiles(network, links, bearers),
                introducers,
                new SharedThreads(network, links, bearers, introducers, tables),
                new Benefit(network.purpose(), tables.commonWords()));
    }
}
