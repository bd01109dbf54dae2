package org.netiquette.fact;

import java.util.List;
import java.util.Optional;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Verdict;

/**
 * A fact, what the rules decided about it, and what they would decide were the fact another.
 *
 * @param fact what was judged
 * @param decision what follows from the rules, or from the member's own word
 * @param restsOn names of the words that the deciding rule asks for, in its order; empty where no rule spoke
 * @param otherwise the fact's checks, each with the verdict if the look shows otherwise
 * @param settles answers that the member could give, each with the verdict that would follow; only those that change it
 */
public record Judgement(
        ReceivedInvitation fact,
        Decision decision,
        List<String> restsOn,
        List<Otherwise> otherwise,
        List<Settling> settles) {

    public Judgement {
        restsOn = List.copyOf(restsOn);
        otherwise = List.copyOf(otherwise);
        settles = List.copyOf(settles);
    }

    /**
     * The same with the last word given to the member, where they have decided themself: then nothing that may come to light
     * changes the verdict, and only what is to be looked at anyway is left to look at.
     */
    public Judgement asDecided() {
        return fact.own().isEmpty()
                ? this
                : new Judgement(
                        fact,
                        decision.under(fact.own()),
                        restsOn,
                        otherwise.stream().filter(it -> it.verdict().isEmpty()).toList(),
                        List.of());
    }

    /**
     * A check with its outcome.
     *
     * @param verdict the verdict with the check's words; empty where the check has none
     */
    public record Otherwise(Check check, Optional<Verdict> verdict) {}

    /**
     * An answer with its outcome.
     *
     * @param answer what the member could answer
     * @param verdict the verdict that would follow
     */
    public record Settling(Answer answer, Verdict verdict) {

        /** Whether it stands in the person's own row. */
        public boolean isOwn() {
            return answer.about().isEmpty();
        }

        /** Whether the answer leaves nothing to ask or look at. */
        public boolean settles() {
            return verdict == Verdict.ACCEPT || verdict == Verdict.DECLINE;
        }
    }
}
