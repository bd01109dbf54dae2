package org.netiquette.output;

import java.util.Comparator;
import java.util.List;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.verdict.Verdict;

/** Which people's missing facts would settle what is still to be asked or looked at. */
public final class ToCheck {

    private ToCheck() {}

    /** Those whom an answer could settle, or whom only the member can recognise; where most is settled first. */
    public static List<Judgement> in(List<Advice> advice) {
        return advice.stream()
                .map(Advice::judgement)
                .filter(it -> isUnsettled(it) || isPerhapsKnown(it))
                .sorted(Comparator.comparing(ToCheck::settled).reversed())
                .toList();
    }

    /** Whether the verdict leaves something to do that an answer could settle. */
    static boolean isUnsettled(Judgement it) {
        Verdict verdict = it.decision().verdict();
        return (verdict == Verdict.ASK || verdict == Verdict.LOOK) && settled(it) > 0;
    }

    /** Whether only the member can say that this is somebody whom earlier nights knew under another link. */
    private static boolean isPerhapsKnown(Judgement it) {
        return !it.fact().course().perhaps().isEmpty();
    }

    private static long settled(Judgement it) {
        return it.settles().stream().filter(Settling::settles).count();
    }
}
