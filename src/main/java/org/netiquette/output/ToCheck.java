package org.netiquette.output;

import java.util.Comparator;
import java.util.List;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.verdict.Verdict;

/** Which people's missing facts would settle what is still to be asked or looked at. */
public final class ToCheck {

    private ToCheck() {}

    /** Those whom an answer could settle, or whom only the member can recognise; where most is settled first. */
    public static List<Judgement> in(List<Advice> advice) {
        return advice.stream()
                .map(Advice::judgement)
                .filter(it -> settled(it) > 0 || isPerhapsKnown(it))
                .sorted(Comparator.comparing(ToCheck::settled).reversed())
                .toList();
    }

    /** Whether the verdict leaves something to ask or to look at, and the member has not decided themself. */
    static boolean isOpen(Judgement it) {
        Verdict verdict = it.decision().verdict();
        return it.decision().own().isEmpty() && (verdict == Verdict.ASK || verdict == Verdict.LOOK);
    }

    /** Whether only the member can say that this is somebody whom earlier nights knew under another link, and it matters. */
    private static boolean isPerhapsKnown(Judgement it) {
        return it.decision().own().isEmpty() && !it.fact().course().perhaps().isEmpty();
    }

    private static long settled(Judgement it) {
        return isOpen(it)
                ? it.settles().stream()
                        .filter(settling -> settling.isOwn() && settling.settles())
                        .count()
                : 0;
    }
}
