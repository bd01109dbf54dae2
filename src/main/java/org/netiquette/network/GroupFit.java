package org.netiquette.network;

/**
 * A LinkedIn group and whom it holds, as far as the member's sheets name its people (etiquette, O13): whether it is worth
 * joining or leaving.
 *
 * @param group its name
 * @param joined whether the member is in it
 * @param people how many of its people are known
 * @param fitting how many of them fit the purpose or its search
 * @param connections how many of them are connections already
 */
public record GroupFit(String group, boolean joined, int people, int fitting, int connections) {

    /** The same group with more people. */
    public GroupFit and(GroupFit more) {
        return new GroupFit(
                group,
                joined || more.joined,
                people + more.people,
                fitting + more.fitting,
                connections + more.connections);
    }
}
