package org.netiquette.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Prospect;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;

/** Who comes before whom. The order of the input is not seen in it. */
final class Ranking {

    private static final Comparator<Candidate> BY_FACTS = comparing(Candidate::relationship, reverseOrder())
            .thenComparing(Candidate::searched, reverseOrder())
            .thenComparing(Candidate::benefit, reverseOrder())
            .thenComparing(Candidate::strongThread, reverseOrder())
            .thenComparing(Candidate::mutuals, reverseOrder());

    private static final Comparator<Prospect> BY_NAME =
            comparing(Prospect::name).thenComparing(Prospect::profileUrl).thenComparing(Prospect::email);

    /** For two rows about what looks like one person; text, since nothing of weight is left to compare. */
    private static final Comparator<Considered> BY_ALL_ELSE = comparing(
                    (Considered it) -> it.fact().who().toString())
            .thenComparing(it -> it.fact().words().toString())
            .thenComparing(it -> it.decision().toString());

    static final Comparator<Considered> ORDER = comparing(Ranking::noRuleSpeaks)
            .thenComparing(Ranking::force)
            .thenComparing(Considered::fact, BY_FACTS)
            .thenComparing(it -> it.fact().who(), BY_NAME)
            .thenComparing(BY_ALL_ELSE);

    private Ranking() {}

    static List<Contender> of(List<Considered> considered) {
        List<Considered> sorted = considered.stream().sorted(ORDER).toList();
        List<Contender> ranked = new ArrayList<>(sorted.size());
        sorted.forEach(it -> ranked.add(Contender.of(ranked.size(), it)));
        return ranked;
    }

    private static boolean noRuleSpeaks(Considered it) {
        return it.decision().deciding().isEmpty();
    }

    private static Force force(Considered it) {
        return it.decision().deciding().map(Proposal::force).orElse(Force.MAY);
    }
}
