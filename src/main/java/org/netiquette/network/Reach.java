package org.netiquette.network;

/**
 * How far and how well a network reaches on one night (etiquette, N7).
 *
 * @param connections people of the first level
 * @param beyond people within two further steps at the rate that article 002 reports for its own network in 2009: 9,250,000
 *     for 495 connections, scaled linearly
 * @param withThread connections with whom the member shares anything
 * @param talkedTo connections with whom the member ever talked
 * @param withBenefit connections who fit what the member offers or seeks
 * @param balance how evenly connections spread over the clusters that the purpose wants, in percent: 100 when all are alike,
 *     0 when all are in one or none is wanted
 */
public record Reach(int connections, long beyond, int withThread, int talkedTo, int withBenefit, int balance) {

    /** Of the network of article 002, as it was counted in 2009. */
    private static final long REPORTED_CONNECTIONS = 495;

    private static final long REPORTED_BEYOND = 9_250_000;

    /** The reach of that many connections. */
    public static Reach of(int connections, int withThread, int talkedTo, int withBenefit, int balance) {
        return new Reach(
                connections,
                connections * REPORTED_BEYOND / REPORTED_CONNECTIONS,
                withThread,
                talkedTo,
                withBenefit,
                balance);
    }

    /** Nobody is connected. */
    public static Reach none() {
        return of(0, 0, 0, 0, 0);
    }
}
