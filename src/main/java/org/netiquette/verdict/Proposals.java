package org.netiquette.verdict;

import java.util.ArrayList;
import java.util.List;

/** Collects what rules propose about one fact while it is judged. Not for several threads. */
public final class Proposals {

    /** The id of a rule that was not named, which happens only where rules run outside the checked rule book. */
    public static final String UNNAMED = "unnamed";

    private final List<Proposal> proposals = new ArrayList<>(4);

    /** Adds what a rule proposes. */
    public void add(Proposal proposal) {
        proposals.add(proposal);
    }

    /** The decision that follows from all that was proposed. */
    public Decision decide() {
        return Decision.of(proposals);
    }
}
