package org.netiquette.fact;

import java.util.Map;
import org.netiquette.verdict.Proposals;

/**
 * Two connections who might be introduced to each other as rules see them (etiquette, N3): one flat fact whose words are worked
 * out before any rule runs. Only the components that carry {@link Word} can be asked for by a rule.
 *
 * @param who the two
 * @param grounds what the words rest on
 * @param proposals what rules proposed so far
 */
public record Pair(
        Couple who,
        Grounds grounds,

        @Word("How well does the member know the less known of the two?")
        Relationship relationship,

        @Word(
                "Has one of them said what they look for: on their profile, to the member, or so that the member noted it?")
        boolean needSaid,

        @Word("Does each of them have something that the other looks for?")
        boolean mutual,

        @Word("Does what they would meet for belong to what the member offers or seeks?")
        boolean fitsPurpose,

        @Word("Are both in one cluster?") boolean sameCluster,

        @Word("Do both work for the same employer, as far as that is known?")
        boolean sameCompany,

        @Word("Did both take part in one conversation?") boolean together,

        @Word("What the first of them looks for, in a few words.")
        String need,

        @Word("What the second of them has of it, in a few words; empty when nothing can be named.")
        String offer,

        Proposals proposals)
        implements Judgeable {

    /** What each word reads, as text, by its name. */
    public Map<String, String> words() {
        return Words.of(this);
    }

    /** Two of whom nothing is known: every word reads unknown, none or no. */
    public static Pair unknown() {
        return new Pair(
                Couple.nobody(),
                Grounds.none(),
                Relationship.STRANGER,
                false,
                false,
                false,
                false,
                false,
                false,
                "",
                "",
                new Proposals());
    }
}
