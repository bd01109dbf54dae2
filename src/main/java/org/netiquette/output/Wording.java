package org.netiquette.output;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Otherwise;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.fact.Why;
import org.netiquette.verdict.Verdict;

/** Says a judgement in words that the member can repeat aloud. */
public final class Wording {

    private Wording() {}

    /** The deciding rule's reason, the facts that it rests on, and what was outvoted. */
    public static String why(Judgement it) {
        return Why.text(
                it.decision(), it.restsOn(), it.fact().grounds().words(), "no rule speaks of such an invitation");
    }

    /** What to look at first, each with what the verdict is otherwise. */
    public static List<String> checks(Judgement it) {
        return checks(it, Verdict::name);
    }

    /**
     * The same for people.
     *
     * @param say how a verdict is called
     */
    public static List<String> checks(Judgement it, Function<Verdict, String> say) {
        return it.otherwise().stream().map(check -> check(check, it, say)).toList();
    }

    /** What the verdict becomes with each answer. */
    public static List<String> settles(Judgement it) {
        Stream<String> same = it.fact().course().perhaps().stream()
                .map(link ->
                        "same_as = " + link + ", if that is the same person: what earlier nights know of them counts");
        return Stream.concat(it.settles().stream().filter(Settling::isOwn).map(Wording::settling), same)
                .toList();
    }

    private static String check(Otherwise it, Judgement judgement, Function<Verdict, String> say) {
        String verdict = it.verdict()
                .map(other -> " (" + it.check().when() + ": "
                        + (other == judgement.decision().verdict() ? "still " : "") + say.apply(other) + ")")
                .orElse("");
        return it.check().lookAt() + verdict;
    }

    private static String settling(Settling it) {
        return it.answer().column() + " = " + it.answer().says() + ": " + it.verdict();
    }
}
