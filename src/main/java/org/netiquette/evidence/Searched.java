package org.netiquette.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.evidence.cluster.SingularWords;
import org.netiquette.network.Purpose.Search;

/** Whether somebody fits what the member searches for: title, town or company, with as many shared connections as asked for. */
final class Searched {

    private final Search search;

    Searched(Search search) {
        this.search = search;
    }

    /** How somebody fits, as half a sentence; empty when they do not, and when nothing is searched for. */
    Optional<String> by(KnownProfile profile) {
        int mutuals = profile.mutualCount();
        if (mutuals < search.minMutual().orElse(0)) {
            return Optional.empty();
        }
        return named() ? fit(profile) : enough(mutuals);
    }

    private boolean named() {
        return !search.keywords().isEmpty()
                || !search.towns().isEmpty()
                || !search.companies().isEmpty();
    }

    private Optional<String> enough(int mutuals) {
        return search.minMutual().isEmpty() ? Optional.empty() : Optional.of(mutuals + " shared connections are known");
    }

    private Optional<String> fit(KnownProfile profile) {
        Stream<String> fits = Stream.of(
                        search.keywords().stream()
                                .filter(it -> isTitled(profile, it))
                                .map(it -> "title says " + it),
                        like(profile.location(), search.towns()).map(it -> "lives in " + it),
                        like(profile.company(), search.companies()).map(it -> "works at " + it))
                .flatMap(it -> it);
        return fits.reduce((one, other) -> one + ", " + other);
    }

    private static boolean isTitled(KnownProfile profile, String keyword) {
        List<String> words = SingularWords.of(keyword);
        return !words.isEmpty()
                && profile.titles().stream().anyMatch(it -> SingularWords.inOrder(SingularWords.of(it), words));
    }

    private static Stream<String> like(String theirs, List<String> wanted) {
        return theirs.isBlank() ? Stream.empty() : Resemblance.firstLike(theirs, wanted).stream();
    }
}
