package org.netiquette.output;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.Earlier;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Question;

/** Whether a decision is new, another than that of the last night, or the same; and what has changed it. */
public final class Change {

    /** As {@code decisions.csv} has it. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME
    }

    /** What only the date moves. */
    private static final Set<String> MOVED_BY_THE_DATE = Set.of("daysOpen");

    private final Judgement now;
    private final Optional<Earlier> before;
    private final NightOf night;

    /** What has become of a judgement since the last night. */
    public Change(Judgement now, NightOf night) {
        this.now = now;
        this.before = now.fact().course().earlier();
        this.night = night;
    }

    /** How many decisions of an account are of that kind. */
    static int count(AccountReport report, NightOf night, Kind kind) {
        return Math.toIntExact(report.advice().stream()
                .filter(it -> new Change(it.judgement(), night).kind() == kind)
                .count());
    }

    /** Whether it is new, another or the same. */
    public Kind kind() {
        return before.map(it -> isSame(it) ? Kind.SAME : Kind.CHANGED).orElse(Kind.NEW);
    }

    /** Date of the first decision. */
    public String since() {
        return before.map(Earlier::since).orElse(night.asOf()).toString();
    }

    /** What the verdict was, when, and what has changed it: the member, a fact, a rule or the date; empty where nothing has. */
    public String by() {
        return before.filter(it -> !isSame(it))
                .map(it -> "was " + it.verdict() + " on " + it.last() + "; " + cause(it))
                .orElse("");
    }

    private boolean isSame(Earlier it) {
        return it.verdict() == now.decision().verdict();
    }

    private String cause(Earlier it) {
        if (now.decision().own().isPresent()) {
            return "your own decision";
        }
        if (isTimeOver(it)) {
            return "the date: the time for an answer is over";
        }
        List<String> facts = changedWords(it);
        if (!facts.isEmpty()) {
            return "a fact: " + String.join(", ", facts);
        } else if (!it.policy().equals(night.policy())) {
            return "the policy: " + night.policy() + " (was " + it.policy() + ")";
        }
        return it.rulesHash().equals(night.rulesHash()) ? "the date" : "a rule";
    }

    private boolean isTimeOver(Earlier it) {
        return now.fact().question() == Question.LAPSED
                && List.of(Question.WAITING.name()).contains(it.words().getOrDefault("question", ""));
    }

    private List<String> changedWords(Earlier it) {
        return now.fact().words().entrySet().stream()
                .filter(word -> !MOVED_BY_THE_DATE.contains(word.getKey()))
                .flatMap(word -> Optional.ofNullable(it.words().get(word.getKey()))
                        .filter(was -> !was.equals(word.getValue()))
                        .map(was -> word.getKey() + " " + shown(word.getValue()) + " (was " + shown(was) + ")")
                        .stream())
                .sorted()
                .toList();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "unknown" : value;
    }
}
