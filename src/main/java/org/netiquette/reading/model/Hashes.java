package org.netiquette.reading.model;

/** Hashes of 64 bits, so that features need no strings. Two different ones meet by chance once in billions. */
final class Hashes {

    /** The odd constant of splitmix64 (Steele, Lea and Flood, 2014). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    static long mix(long hash, long next) {
        long mixed = (hash ^ next) * GOLDEN;
        return mixed ^ (mixed >>> 29);
    }
}
