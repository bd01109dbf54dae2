package org.netiquette.plan.pair;

import org.netiquette.fact.Pair;

/** Writes what each of two is asked. The same question has the same answer. */
public interface PairWords {

    /** Asks the first whether they would like to meet the second; empty where nothing can be written. */
    String toFirst(Pair pair);

    /** Asks the second whether they would like to meet the first; empty where nothing can be written. */
    String toSecond(Pair pair);
}
