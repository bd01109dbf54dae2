package org.netiquette.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.ThreadKind;

/**
 * What could still change about a connection: what the member can do or say, what time brings, and what may be found out. What
 * they did, and what happened to them, stays.
 *
 * @param threads what could still be shared
 */
record ConnectedPersonChanges(ConnectedPerson it, Threads threads) {

    Stream<Change> all() {
        return Stream.of(ownDoing(), checks(), time(), person(), shared(), news())
                .flatMap(some -> some);
    }

    /** Shared connections are no thread of somebody who is one. */
    private Stream<Change> shared() {
        return threads.changes().filter(change -> !change.words().containsKey("mutuals"));
    }

    /** Written to, they have talked lately, and nothing waits. */
    private Stream<Change> ownDoing() {
        Stream<Change> said = Stream.of(
                Change.of("purposeStated", true, "once your purpose.yaml says what your network is for"),
                Change.of("markedKeep", true, "once your sheet says to keep them"),
                Change.of("markedKeep", false, "if your sheet did not say to keep them"));
        return Stream.of(
                        when(it.unanswered(), Change.of("unanswered", false, "once you have answered them")),
                        when(
                                it.thanks() != Thanks.NONE,
                                Change.of("thanks", Thanks.NONE, "once you have thanked them")),
                        when(it.dormant(), Change.of("dormant", false, "once you write to each other again")),
                        said)
                .flatMap(some -> some);
    }

    /** What a look could show otherwise, as the fact itself says. */
    private Stream<Change> checks() {
        return it.grounds().checks().stream()
                .filter(check -> !check.otherwise().isEmpty())
                .map(check -> new Change(check.otherwise(), check.when()));
    }

    private Stream<Change> time() {
        return Stream.of(
                        when(it.fresh(), Change.of("fresh", false, "once they are no longer new")),
                        when(
                                !it.longStanding() && !it.fresh(),
                                Change.of("longStanding", true, "once you have been connected for longer")),
                        when(it.talked(), Change.of("dormant", true, "once you have not talked for long")),
                        when(it.active(), Change.of("active", false, "once nothing of theirs is seen for long")))
                .flatMap(some -> some);
    }

    private Stream<Change> person() {
        boolean stranger = it.relationship() == Relationship.STRANGER;
        return Stream.of(
                        Stream.of(Change.of("benefit", true, "if they fit what you offer or seek")),
                        when(!it.profileKnown(), Change.of("profileKnown", true, "if your files said what they do")),
                        when(
                                stranger,
                                new Change(
                                        Map.of("relationship", Relationship.KNOWN, "talked", true, "active", true),
                                        "if you had written to each other")),
                        when(
                                !it.relationship().atLeast(Relationship.WELL_KNOWN),
                                Change.of("relationship", Relationship.WELL_KNOWN, "if you know them well")),
                        Stream.of(
                                Change.of("active", true, "if something of theirs had been seen lately"),
                                new Change(threads.with(ThreadKind.FOLLOWED, Map.of()), "if you follow what they do")))
                .flatMap(some -> some);
    }

    private Stream<Change> news() {
        return Stream.of(
                        when(!it.unanswered() && !it.gone(), Change.of("unanswered", true, "once they write to you")),
                        when(!it.gone(), with(News.NEW_JOB, "once they have a new job")),
                        when(!it.gone(), with(News.AT_TARGET, "once they work where your purpose looks for people")))
                .flatMap(some -> some);
    }

    private Change with(News more, String says) {
        List<News> news = new ArrayList<>(it.news());
        news.add(more);
        return Change.of("news", news.stream().distinct().sorted().toList(), says);
    }

    private static Stream<Change> when(boolean so, Change change) {
        return so ? Stream.of(change) : Stream.of();
    }
}
