package org.netiquette.fact;

import java.util.List;
import java.util.Map;
import org.netiquette.verdict.Proposals;

/**
 * Somebody whom the member might invite, or has invited, as rules see them: one flat fact whose words are worked out before
 * any rule runs. Only the components that carry {@link Word} can be asked for by a rule.
 *
 * @param who the person, joined from all sources
 * @param grounds what the words rest on
 * @param proposals what rules proposed so far
 */
public record Candidate(
        Prospect who,
        Grounds grounds,

        @Word("How well does the member know them?") Relationship relationship,

        @Word("Has the member said what the network is for?")
        boolean purposeStated,

        @Word("Are they the member themself?") boolean themself,

        @Word("Are they a connection already?") boolean connected,

        @Word("Have they invited the member, so that there is an invitation to answer?")
        boolean invitedMember,

        @Word("Is an invitation to them pending?") boolean pending,

        @Word("Is the pending invitation so old that it should be taken back?")
        boolean stale,

        @Word("Was an invitation to them withdrawn so lately that LinkedIn allows no other?")
        boolean locked,

        @Word("Did they say no, or does an invitation that came to nothing, or an ended connection, count as a no?")
        boolean saidNo,

        @Word("Does the member's own sheet say to leave them alone?")
        boolean leaveAlone,

        @Word("Was an invitation proposed on an earlier night and not sent for so long that it rests?")
        boolean resting,

        @Word("What sort of e-mail address is all that identifies them?")
        AddressKind address,

        @Word("Is there another candidate of the same name who may be the same person, and is better known?")
        boolean namesake,

        @Word("Do they fit the search of the purpose: title, town, company, shared connections?")
        boolean searched,

        @Word("Do they fit what the member offers or seeks?")
        boolean benefit,

        @Word("Is something of weight shared: employer, school, group, community, event, three connections?")
        boolean strongThread,

        @Word("Is anything at all shared, a town or an industry included?")
        boolean anyThread,

        @Word("Which kinds of things are shared?") List<ThreadKind> threadKinds,

        @Word("How many shared connections are known?") int mutuals,

        @Word("Is there a connection, well known to the member, who knows them?")
        boolean introducer,

        @Word("Have the two written to each other?") boolean talked,

        @Word("Where are they known from?") List<SourceKind> sources,

        @Word("What their headline or title says; empty when unknown.")
        String headline,

        @Word("Where they work; empty when unknown.") String company,

        @Word("Their industry; empty when unknown.") String industry,

        @Word("Where they live; empty when unknown.") String location,

        Proposals proposals)
        implements Judgeable {

    public Candidate {
        threadKinds = List.copyOf(threadKinds);
        sources = List.copyOf(sources);
    }

    /** What each word reads, as text, by its name. */
    public Map<String, String> words() {
        return Words.of(this);
    }

    /** Somebody of whom nothing is known: every word reads unknown, none or no. */
    public static Candidate unknown() {
        return new Candidate(
                Prospect.nobody(),
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
                false,
                false,
                AddressKind.NONE,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                0,
                false,
                false,
                List.of(),
                "",
                "",
                "",
                "",
                new Proposals());
    }
}
