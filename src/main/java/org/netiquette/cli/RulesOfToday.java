package org.netiquette.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ThreadKind;
import org.netiquette.jobs.TodaysRules;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.explain.Explaining;
import org.netiquette.rules.explain.Explanation;
import org.netiquette.sheet.Problems;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** Explains what nights decided by the rules as they are now, and says what differs from the night. */
final class RulesOfToday {

    private final Folders folders;

    /** Read when the first decision is explained, and once for all of them. */
    private @Nullable Today read;

    RulesOfToday(Folders folders) {
        this.folders = folders;
    }

    /**
     * The rules as they are now.
     *
     * @param hash SHA-256 in hex over every file
     */
    private record Today(RuleFolder folder, Set<ThreadKind> strongThreads, String hash) {}

    /**
     * What a night decided.
     *
     * @param rule id of the deciding rule, empty where none spoke
     * @param verdict empty where a plan does not tell
     */
    record Judged(String account, String policy, String rulesHash, String rule, Optional<Verdict> verdict) {

        /** What no night has decided, of rules that are as they are now. */
        static Judged today(String account, String policy, String rulesHash) {
            return new Judged(account, policy, rulesHash, "", Optional.empty());
        }

        private boolean isDecidedLike(Decision now) {
            return now.deciding().map(Proposal::rule).orElse("").equals(rule)
                    && verdict.filter(it -> it != now.verdict()).isEmpty();
        }
    }

    /**
     * Judges a fact again.
     *
     * @param words what its words read, as text, by name
     */
    Because because(Judgeable fact, Grounds grounds, Map<String, String> words, Judged judged) {
        try {
            Explanation it = new Explaining(book(judged), today().strongThreads()).of(fact);
            return new Because(
                    since(judged, it.decision()),
                    it.spoken().stream().map(spoken -> spoken.rule().id()).toList(),
                    Optional.of(new Because.Reasons(it, grounds, words)));
        } catch (Problems unsound) {
            return new Because(
                    "The rules of today cannot be used; ./netiquette rules check says why.",
                    List.of(judged.rule()),
                    Optional.empty());
        }
    }

    /** SHA-256 in hex over every file of the rules. */
    String hash() {
        return today().hash();
    }

    private RuleBook book(Judged judged) {
        return today().folder()
                .book(
                        folders.policy().orElse(judged.policy()),
                        judged.account(),
                        folders.state().resolve("rulebooks"));
    }

    private Today today() {
        Path rules = folders.rules();
        Today now = read == null
                ? new Today(RuleFolder.open(rules), TodaysRules.strongThreads(rules), TodaysRules.hash(rules))
                : read;
        read = now;
        return now;
    }

    /** What the rules of today, or another policy, make of it; empty where they are those of the night. */
    private String since(Judged judged, Decision now) {
        String verdict =
                now.verdict() + now.deciding().map(it -> ", " + it.reason()).orElse(", no rule speaks");
        boolean same = judged.isDecidedLike(now);
        Optional<String> policy = folders.policy().filter(it -> !it.equals(judged.policy()));
        if (policy.isPresent()) {
            return "By policy %s it %s.".formatted(policy.get(), same ? "is the same" : "would be " + verdict);
        }
        if (judged.rulesHash().equals(today().hash())) {
            return "";
        }
        return same
                ? "Files under rules have changed since that night; the rule that decides is the same."
                : "The rules have changed since that night. By those of today it is " + verdict + ".";
    }
}
