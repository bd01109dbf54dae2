package org.netiquette.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.evidence.BestPlaced.Introducer;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * What is found about somebody whom the member might invite.
 *
 * @param who the person
 * @param profile what sheets and address books say of them
 * @param standing how well the member knows them
 * @param talked whether the two ever wrote to each other
 * @param threads what is shared, strong threads first
 * @param benefit what of the purpose they fit, empty for nothing
 * @param searched how they fit the search of the purpose, empty when they do not
 * @param introducer who should be asked for an introduction
 * @param dealing what has passed between the two
 * @param address what sort of address is all that identifies them
 * @param themself whether they are the member
 * @param email a personal address; another only where nothing else identifies them; empty when none is known
 * @param language in which the two wrote
 * @param wroteIn the year in which they last did; empty when they never did, or did this year
 */
record Sought(
        Somebody who,
        KnownProfile profile,
        Standing standing,
        boolean talked,
        List<CommonThread> threads,
        String benefit,
        String searched,
        Optional<Introducer> introducer,
        Dealing dealing,
        AddressKind address,
        boolean themself,
        String email,
        String language,
        String wroteIn) {

    /** The threads that make a cluster, by the name of its kind (etiquette, N1). */
    private static final Map<ThreadKind, String> CLUSTERS = Map.of(
            ThreadKind.EMPLOYER, "employer",
            ThreadKind.SCHOOL, "alumni",
            ThreadKind.GROUP, "group",
            ThreadKind.COMMUNITY, "community",
            ThreadKind.FOLLOWED, "influencer",
            ThreadKind.TOWN, "town",
            ThreadKind.INDUSTRY, "industry");

    /** By name, link and address; then by whatever else tells two apart. */
    static final Comparator<Sought> IN_ORDER = Comparator.comparing(Sought::name)
            .thenComparing(it -> it.who().person().url())
            .thenComparing(Sought::email)
            .thenComparing(it -> it.who().says().toString());

    Relationship relationship() {
        return standing.relationship();
    }

    boolean strongThread() {
        return threads.stream().anyMatch(CommonThread::strong);
    }

    List<ThreadKind> kinds() {
        return threads.stream().map(CommonThread::kind).distinct().sorted().toList();
    }

    String name() {
        return who.person().name().text();
    }

    /** The strongest cluster, as {@code kind: value}; an influencer is one by name. Empty when there is none. */
    String cluster() {
        return threads.stream()
                .filter(it -> CLUSTERS.containsKey(it.kind()))
                .findFirst()
                .map(it -> CLUSTERS.get(it.kind()) + ": " + (it.kind() == ThreadKind.FOLLOWED ? name() : it.value()))
                .orElse("");
    }
}
