package org.netiquette.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.network.Past.Proposed;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/** Says why in words that the member can repeat aloud. */
final class Why {

    /** What speaks for inviting somebody; the words that the deciding rule asks for are not known here. */
    private static final List<String> TELLING = List.of("relationship", "anyThread", "benefit", "searched");

    private Why() {}

    /** The deciding rule's reason, the facts, and what was outvoted. */
    static String rules(Considered it) {
        String reason = it.decision().deciding().map(Proposal::reason).orElse("no rule speaks for inviting them");
        return reason + after(": ", facts(it)) + after(". Outvoted: ", outvoted(it.decision()));
    }

    /** A reason of the plan's own, and what would be without it. */
    static String instead(String reason, Contender who) {
        return reason + ". Otherwise " + who.verdict() + ": " + rules(who.considered());
    }

    /** Why somebody is approached, and since when the member knows. */
    static String approach(Standing it, Night night) {
        String since = it.told()
                .map(Proposed::on)
                .filter(first -> first.isBefore(night.today()))
                .map(first -> ". First proposed on " + first)
                .orElse("");
        return rules(it.who().considered()) + since;
    }

    private static String facts(Considered it) {
        Map<String, String> grounds = it.fact().grounds().words();
        Stream<String> facts = TELLING.stream()
                .map(word -> grounds.getOrDefault(word, ""))
                .filter(ground -> !ground.isEmpty())
                .distinct();
        return facts.collect(Collectors.joining("; "));
    }

    private static String outvoted(Decision decision) {
        return decision.outvoted().stream().map(Why::outvoted).collect(Collectors.joining("; "));
    }

    private static String outvoted(Proposal it) {
        return it.verdict() + " (" + it.force().name().toLowerCase(Locale.ROOT) + "), " + it.reason();
    }

    private static String after(String joint, String text) {
        return text.isEmpty() ? "" : joint + text;
    }
}
