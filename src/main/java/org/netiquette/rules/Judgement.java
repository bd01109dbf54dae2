package org.netiquette.rules;

import java.util.List;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.verdict.Decision;

/**
 * An invitation with what was decided about it.
 *
 * @param fact what was judged
 * @param decision what the rules say
 * @param otherwise each of the fact's checks with the verdict if it turns out otherwise, in the order of the checks
 */
public record Judgement(ReceivedInvitation fact, Decision decision, List<Otherwise> otherwise) {

    public Judgement {
        otherwise = List.copyOf(otherwise);
    }
}
