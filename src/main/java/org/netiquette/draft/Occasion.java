package org.netiquette.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Claim;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Note;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * The situation of one text, and what is named in it.
 *
 * @param named the one thing that it names, such as what is shared or claimed; empty where the text names none
 */
record Occasion(Situation situation, String named) {

    private static final Map<ThreadKind, Situation> ASKED = Map.of(
            ThreadKind.INTRODUCTION, Situation.ASK_INTRODUCTION,
            ThreadKind.GROUP, Situation.ASK_GROUP,
            ThreadKind.EMPLOYER, Situation.ASK_EMPLOYER,
            ThreadKind.SCHOOL, Situation.ASK_SCHOOL,
            ThreadKind.EVENT, Situation.ASK_EVENT,
            ThreadKind.COMMUNITY, Situation.ASK_COMMUNITY,
            ThreadKind.MUTUALS, Situation.ASK_CONNECTIONS);
    private static final Map<ThreadKind, Situation> THANKED = Map.of(
            ThreadKind.INTRODUCTION, Situation.THANK_INTRODUCTION,
            ThreadKind.FOLLOWED, Situation.THANK_FOLLOWED,
            ThreadKind.GROUP, Situation.THANK_GROUP,
            ThreadKind.EMPLOYER, Situation.THANK_EMPLOYER,
            ThreadKind.SCHOOL, Situation.THANK_SCHOOL,
            ThreadKind.EVENT, Situation.THANK_EVENT,
            ThreadKind.COMMUNITY, Situation.THANK_COMMUNITY,
            ThreadKind.MUTUALS, Situation.THANK_CONNECTIONS,
            ThreadKind.TOWN, Situation.THANK_TOWN,
            ThreadKind.INDUSTRY, Situation.THANK_INDUSTRY);

    private static final List<String> NAMED = List.of(
            "thread",
            "claim",
            "headline",
            "company",
            "year",
            "purpose",
            "offer",
            "candidate",
            "need",
            "met",
            "now",
            "before",
            "date",
            "fits",
            "words",
            "deed",
            "check",
            "kept");

    /** What stands in for each field; which of them a text may use, its section says. */
    Map<String, String> fields(Optional<String> firstName, String me) {
        Map<String, String> fields = new HashMap<>(Map.of("firstName", firstName.orElse(""), "me", me));
        NAMED.forEach(it -> fields.put(it, named));
        return fields;
    }

    static Occasion plain(Situation situation) {
        return new Occasion(situation, "");
    }

    /** What to ask: someone known as such, a stranger about the note, since they wrote it, else about what is shared. */
    static Occasion ofQuestion(ReceivedInvitation fact) {
        Note note = fact.inviter().noteReads();
        if (isKnown(fact) && note != Note.PITCH) {
            return plainQuestion(fact);
        }
        return switch (note) {
            case PITCH -> plain(Situation.ASK_OFFER);
            case UNCLEAR -> plain(Situation.ASK_UNCLEAR);
            case REASONED -> ofReason(fact);
            case NONE, BOILERPLATE, SCAM ->
                thread(fact, ASKED, ThreadKind.values()).orElse(plainQuestion(fact));
        };
    }

    private static Occasion ofReason(ReceivedInvitation fact) {
        boolean open = fact.claim() == Claim.CONTRADICTED || fact.claim() == Claim.UNKNOWN;
        String claimed = fact.grounds().claimed().strip();
        return open && Nameable.isNameable(claimed)
                ? new Occasion(Situation.ASK_CLAIM, claimed)
                : plain(Situation.ASK_REASON);
    }

    /** A question that names nothing, and fits whatever else is not known of them. */
    static Occasion plainQuestion(ReceivedInvitation fact) {
        return plain(isKnown(fact) ? Situation.ASK_KNOWN : Situation.ASK_ANYONE);
    }

    /** Thanks that name nothing. */
    static Occasion plainThanks() {
        return plain(Situation.THANK_ANYONE);
    }

    private static boolean isKnown(ReceivedInvitation fact) {
        return fact.relationship().atLeast(Relationship.KNOWN);
    }

    /** What to thank for, the nearest first. */
    static Occasion ofThanks(ReceivedInvitation fact) {
        return Stream.<Optional<Occasion>>of(
                        thread(fact, THANKED, ThreadKind.INTRODUCTION),
                        when(isKnown(fact), Situation.THANK_KNOWN),
                        when(fact.note() == Note.REASONED, Situation.THANK_REASON),
                        when(fact.followed(), Situation.THANK_FOLLOWED),
                        thread(fact, THANKED, ThreadKind.GROUP, ThreadKind.COMMUNITY, ThreadKind.EVENT),
                        thread(fact, THANKED, ThreadKind.EMPLOYER, ThreadKind.SCHOOL),
                        when(fact.benefit(), Situation.THANK_BENEFIT),
                        thread(fact, THANKED, ThreadKind.values()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(plain(Situation.THANK_ANYONE));
    }

    private static Optional<Occasion> when(boolean so, Situation situation) {
        return so ? Optional.of(plain(situation)) : Optional.empty();
    }

    private static Optional<Occasion> thread(
            ReceivedInvitation fact, Map<ThreadKind, Situation> situations, ThreadKind... kinds) {
        List<ThreadKind> wanted = List.of(kinds);
        return fact.grounds().threads().stream()
                .filter(it -> wanted.contains(it.kind()) && situations.containsKey(it.kind()))
                .filter(it -> !situations
                                .getOrDefault(it.kind(), Situation.ASK_ANYONE)
                                .namesThread()
                        || Nameable.isNameable(it.value()))
                .findFirst()
                .map(it -> of(it, situations));
    }

    private static Occasion of(CommonThread thread, Map<ThreadKind, Situation> situations) {
        Situation situation = situations.getOrDefault(thread.kind(), Situation.ASK_ANYONE);
        return situation.namesThread() ? new Occasion(situation, thread.value().strip()) : plain(situation);
    }
}
