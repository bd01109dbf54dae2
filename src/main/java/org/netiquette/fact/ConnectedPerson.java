package org.netiquette.fact;

import java.util.List;
import java.util.Map;
import org.netiquette.verdict.Proposals;

/**
 * A connection of the member as rules see them: one flat fact whose words are worked out before any rule runs. Only the
 * components that carry {@link Word} can be asked for by a rule. Days are counted to the date of the night, and which number of
 * them is long is said in {@code rules/tables/thresholds.csv}.
 *
 * @param who the person, and what there is between the two
 * @param grounds what the words rest on
 * @param proposals what rules proposed so far
 */
public record ConnectedPerson(
        Tie who,
        Grounds grounds,

        @Word("How well does the member know them?") Relationship relationship,

        @Word("Has the member said what the network is for?")
        boolean purposeStated,

        @Word("Does the member's own sheet say to keep them?")
        boolean markedKeep,

        @Word("Are they no longer among the connections of the newest archive?")
        boolean gone,

        @Word("Were the two connected only lately?") boolean fresh,

        @Word("Have the two been connected for long?") boolean longStanding,

        @Word("Have the two written to each other?") boolean talked,

        @Word("Have they written to each other, but not for long?")
        boolean dormant,

        @Word("Do their last words still wait for an answer of the member?")
        boolean unanswered,

        @Word("What have they lately done for the member that nobody has thanked them for?")
        Thanks thanks,

        @Word("What has changed about them since an earlier archive?")
        List<News> news,

        @Word("Has anything of theirs been seen lately: a message, an endorsement, a recommendation, a new job?")
        boolean active,

        @Word("Do they fit what the member offers or seeks?")
        boolean benefit,

        @Word("Is something of weight shared: employer, school, group, community, event?")
        boolean strongThread,

        @Word("Is anything at all shared, a town or an industry included?")
        boolean anyThread,

        @Word("Which kinds of things are shared?") List<ThreadKind> threadKinds,

        @Word("Is it known what they do: a position, a headline or an employer?")
        boolean profileKnown,

        @Word("What their headline or title says; empty when unknown.")
        String headline,

        @Word("Their title in the words of the table of titles; empty when the table does not know it.")
        String title,

        @Word("Where they work; empty when unknown.") String company,

        @Word("Their industry; empty when unknown.") String industry,

        @Word("Where they live; empty when unknown.") String location,

        Proposals proposals)
        implements Judgeable {

    public ConnectedPerson {
        news = List.copyOf(news);
        threadKinds = List.copyOf(threadKinds);
    }

    /** What each word reads, as text, by its name. */
    public Map<String, String> words() {
        return Words.of(this);
    }

    /** Somebody of whom nothing is known: every word reads unknown, none or no. */
    public static ConnectedPerson unknown() {
        return new ConnectedPerson(
                Tie.nobody(),
                Grounds.none(),
                Relationship.STRANGER,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                Thanks.NONE,
                List.of(),
                false,
                false,
                false,
                false,
                List.of(),
                false,
                "",
                "",
                "",
                "",
                "",
                new Proposals());
    }
}
