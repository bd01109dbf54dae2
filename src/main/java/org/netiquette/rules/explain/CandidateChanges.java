package org.netiquette.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;

/**
 * What could still change about somebody whom the member might invite. A connection stays one, and the member is never
 * somebody else.
 *
 * @param threads what could still be shared
 */
record CandidateChanges(Candidate it, Threads threads) {

    Stream<Change> all() {
        return Stream.of(purpose(), dealings(), person(), threads.changes()).flatMap(some -> some);
    }

    private Stream<Change> purpose() {
        return Stream.of(Change.of("purposeStated", true, "once your purpose.yaml says what your network is for"));
    }

    private Stream<Change> dealings() {
        Stream<Change> dealings = Stream.of(
                new Change(Map.of("pending", false, "stale", false), "once the pending invitation is taken back"),
                Change.of("invitedMember", false, "once their own invitation is answered"),
                Change.of("locked", false, "once LinkedIn allows another invitation"),
                Change.of("saidNo", false, "if they had not said no"),
                Change.of("leaveAlone", false, "if your sheet did not say to leave them alone"),
                Change.of("resting", false, "if they had not been proposed for so long"),
                Change.of("namesake", false, "if they are not the better known person of that name"));
        return Stream.of(
                        dealings,
                        when(it.pending(), Change.of("stale", true, "once the pending invitation is older")),
                        when(
                                it.address() != AddressKind.NONE,
                                Change.of("address", AddressKind.PERSONAL, "with an address of their own")))
                .flatMap(some -> some);
    }

    private Stream<Change> person() {
        boolean stranger = it.relationship() == Relationship.STRANGER;
        Stream<Change> fitting = Stream.of(
                Change.of("benefit", true, "if they fit what you offer or seek"),
                Change.of("searched", true, "if they fit the search of your purpose"),
                Change.of("introducer", true, "with somebody you know well who can introduce you"));
        return Stream.of(
                        fitting,
                        when(
                                stranger,
                                new Change(
                                        Map.of("relationship", Relationship.KNOWN, "talked", true),
                                        "if you had written to each other")),
                        when(!stranger, Change.of("talked", true, "if you had written to each other")),
                        when(
                                !it.relationship().atLeast(Relationship.WELL_KNOWN),
                                Change.of("relationship", Relationship.WELL_KNOWN, "if you know them well")),
                        when(!it.sources().contains(SourceKind.TARGETS), listed()),
                        Stream.of(
                                new Change(threads.with(ThreadKind.FOLLOWED, Map.of()), "if you follow what they do")))
                .flatMap(some -> some);
    }

    private Change listed() {
        List<SourceKind> sources = new ArrayList<>(it.sources());
        sources.add(SourceKind.TARGETS);
        return Change.of("sources", List.copyOf(sources), "if your list of targets names them");
    }

    private static Stream<Change> when(boolean so, Change change) {
        return so ? Stream.of(change) : Stream.of();
    }
}
