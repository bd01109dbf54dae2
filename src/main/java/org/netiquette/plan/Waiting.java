package org.netiquette.plan;

import java.util.List;

/** Says in a sentence what the month's notes keep people waiting for, and what else can be done. */
final class Waiting {

    private Waiting() {}

    static String sentence(List<Contender> waiting, Emails emails, Limits limits) {
        long reachable =
                waiting.stream().filter(it -> !it.who().email().isEmpty()).count();
        String notes = limits.notesPerMonth() + (limits.notesPerMonth() == 1 ? " personal note" : " personal notes");
        return "On a free account: " + notes + " a month; " + people(waiting.size()) + "; "
                + (reachable == 0 ? "none" : reachable) + " of them "
                + (reachable > 1 ? "have" : "has") + " an e-mail address" + drafted(emails.count()) + ".";
    }

    private static String people(int n) {
        return n == 1 ? "1 person waits" : n + " people wait";
    }

    private static String drafted(int n) {
        return n == 0 ? "" : ", and an e-mail to " + n + " of them is drafted";
    }
}
