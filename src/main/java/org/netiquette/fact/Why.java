package org.netiquette.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Proposal;

/** Says in words that the member can repeat aloud why a decision came out as it did. */
public final class Why {

    private Why() {}

    /**
     * The deciding rule's reason, the facts that it rests on, what was outvoted, and what had been proposed before a question;
     * before all of that, where the member has decided themself, that they did, and what the rules come to.
     *
     * @param restsOn names of the words that the deciding rule asks for, in its order
     * @param grounds for a word by its name, what it rests on
     * @param noRule the reason where no rule spoke
     */
    public static String text(Decision decision, List<String> restsOn, Map<String, String> grounds, String noRule) {
        String facts = restsOn.stream()
                .map(word -> grounds.getOrDefault(word, ""))
                .filter(ground -> !ground.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        String replaced =
                decision.replaced().stream().limit(1).map(Why::proposed).collect(Collectors.joining());
        return decision.own().map(it -> own(it, decision)).orElse("")
                + decision.deciding().map(Proposal::reason).orElse(noRule)
                + after(": ", facts)
                + after(
                        ". Outvoted: ",
                        decision.outvoted().stream().map(Why::proposed).collect(Collectors.joining("; ")))
                + after(". Before the question: ", replaced);
    }

    private static String own(OwnVerdict it, Decision decision) {
        String force = decision.deciding().map(rule -> force(rule.force())).orElse("");
        return "you decided so yourself on " + it.on() + ". By the rules: " + decision.ruled() + force + ", ";
    }

    private static String force(Force it) {
        return " (" + it.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String after(String joint, String text) {
        return text.isEmpty() ? "" : joint + text;
    }

    private static String proposed(Proposal it) {
        return it.verdict() + force(it.force()) + ", " + it.reason();
    }
}
