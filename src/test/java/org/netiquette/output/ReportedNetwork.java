package org.netiquette.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Need;
import org.netiquette.fact.News;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.Tie;
import org.netiquette.network.Cluster;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.Reach;
import org.netiquette.plan.pair.Pairing;
import org.netiquette.plan.tie.FollowUp;
import org.netiquette.plan.tie.FollowUp.Kind;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/** What reports say of connections, for tests. */
public final class ReportedNetwork {

    private static final LocalDate TODAY = Reported.NIGHT.asOf();

    private ReportedNetwork() {}

    /** One of each, with each of these texts wherever somebody outside can put one. */
    public static NetworkFindings saying(List<String> texts) {
        return new NetworkFindings(
                texts.stream().map(it -> followUp(it, it, Kind.CALL, TODAY)).toList(),
                texts.stream().map(ReportedNetwork::pairing).toList(),
                texts.stream().map(it -> cluster(it, 12, 5)).toList(),
                Optional.of(Reach.of(40, 20, 10, 5, 60)),
                new TreeMap<>(Map.of(TODAY.minusDays(1), Reach.of(39, 20, 9, 5, 60))));
    }

    /** As many follow-ups and clusters as one likes. */
    public static NetworkFindings large(int size) {
        return new NetworkFindings(
                IntStream.range(0, size)
                        .mapToObj(it -> followUp("Connection " + it, "so it is", Kind.LOOK, TODAY.plusDays(it % 5)))
                        .toList(),
                List.of(),
                IntStream.range(0, size)
                        .mapToObj(it -> cluster("Town " + it, it, 1))
                        .toList(),
                Optional.of(Reach.of(size, 20, 10, 5, 60)),
                new TreeMap<>());
    }

    /** Something to do about somebody. */
    public static FollowUp followUp(String name, String text, Kind kind, LocalDate due) {
        Decision decision = Decision.of(List.of(new Proposal("connections/x", Verdict.CALL, Force.SHOULD, "so it is")));
        return new FollowUp(kind, due, person(tie(name, text)), decision, text, text);
    }

    /** Two to introduce. */
    public static Pairing pairing(String text) {
        Need need = new Need(text, Need.Source.PROFILE, text);
        Couple who = new Couple(tie(text, text), tie(text, text), text, need, Need.none());
        Pair pair = new Pair(
                who,
                Grounds.none(),
                Relationship.KNOWN,
                true,
                false,
                false,
                false,
                false,
                false,
                text,
                text,
                new Proposals());
        Decision decision =
                Decision.of(List.of(new Proposal("introductions/x", Verdict.INTRODUCE, Force.SHOULD, "so it is")));
        return new Pairing(TODAY, pair, decision, text, text, text);
    }

    private static Cluster cluster(String name, int connections, int talkedTo) {
        return new Cluster("town", name, connections, talkedTo, 3, true, false, List.of(name));
    }

    private static Tie tie(String name, String text) {
        return new Tie(
                name,
                "https://www.linkedin.com/in/ann-lee",
                ProfileKey.parse("https://www.linkedin.com/in/ann-lee"),
                Optional.of(LocalDate.of(2024, 5, 6)),
                text,
                text,
                List.of(text),
                "en",
                Optional.of(LocalDate.of(2026, 1, 2)),
                text,
                text,
                text);
    }

    private static ConnectedPerson person(Tie who) {
        return new ConnectedPerson(
                who,
                Grounds.none(),
                Relationship.KNOWN,
                true,
                false,
                false,
                true,
                false,
                true,
                false,
                true,
                Thanks.NONE,
                List.of(News.NEW_JOB),
                true,
                true,
                false,
                false,
                List.of(),
                true,
                who.position(),
                "",
                who.company(),
                "",
                "",
                new Proposals());
    }
}
