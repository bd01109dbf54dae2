package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.evidence.cluster.SingularWords;
import org.netiquette.network.Purpose;

/**
 * Whether a person fits the member's purpose: by what is known of them, and by what their note says of them. Words match
 * in singular and plural.
 */
final class Benefit {

    private final List<Wanted> wanted = new ArrayList<>();
    private final Set<String> commonWords;

    /** Something of the purpose: what it is called there, and its words as they are compared. */
    private record Wanted(String name, String why, List<String> words, boolean need) {}

    /** @param commonWords words that say nothing by themselves, such as review or help */
    Benefit(Purpose purpose, Set<String> commonWords) {
        this.commonWords = commonWords;
        purpose.seeks().forEach(it -> add(it, "you seek", false));
        purpose.welcome().forEach(it -> add(it, "you welcome", false));
        purpose.offers().forEach(it -> add(it, "you offer", true));
    }

    private void add(String name, String why, boolean need) {
        List<String> words = SingularWords.of(name);
        if (!words.isEmpty()) {
            wanted.add(new Wanted(name, why, words, need));
        }
    }

    /**
     * What of the purpose the person fits, as half a sentence; empty when nothing is seen.
     *
     * @param profile headline, company and industry as far as they are known
     * @param note what the person wrote
     */
    Optional<String> of(String profile, String note) {
        List<String> about = SingularWords.of(profile);
        List<String> says = SingularWords.of(note);
        return wanted.stream().flatMap(it -> fits(it, about, says).stream()).findFirst();
    }

    private Optional<String> fits(Wanted it, List<String> about, List<String> says) {
        if (SingularWords.inOrder(about, it.words())) {
            return Optional.of(it.why() + " «" + it.name() + "»: their profile says so");
        }
        boolean said = it.need() ? needed(it, says) : SingularWords.inOrder(says, it.words());
        return said ? Optional.of(it.why() + " «" + it.name() + "»: their note says so") : Optional.empty();
    }

    /** A need is met by any word of the offer that means something by itself: «résumé» for «resume review». */
    private boolean needed(Wanted it, List<String> says) {
        Set<String> telling = new LinkedHashSet<>(it.words());
        telling.removeAll(commonWords);
        return SingularWords.inOrder(says, it.words()) || telling.stream().anyMatch(says::contains);
    }
}
