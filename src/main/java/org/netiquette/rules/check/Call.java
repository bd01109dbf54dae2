package org.netiquette.rules.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** A call that a rule may make: {@code mustAccept … mayDecline}. */
record Call(Force force, Verdict verdict) {

    private static final Map<String, Call> ALL = all();

    /** As a rule file writes it. */
    String name() {
        String verdictName = verdict.name();
        return word(force) + verdictName.charAt(0) + verdictName.substring(1).toLowerCase(Locale.ROOT);
    }

    static Optional<Call> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** A force as a sentence says it: must, should, may. */
    static String word(Force force) {
        return force.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Call> all() {
        Map<String, Call> all = new LinkedHashMap<>();
        for (Force force : Force.values()) {
            for (Verdict verdict : Verdict.values()) {
                Call call = new Call(force, verdict);
                all.put(call.name(), call);
            }
        }
        return all;
    }
}
