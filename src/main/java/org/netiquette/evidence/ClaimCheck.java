package org.netiquette.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Claim;
import org.netiquette.network.Member;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Stay;
import org.netiquette.reading.NoteClaim;

/**
 * Holds what a note claims against the member's data, row by row as the table in the etiquette has it: borne out,
 * contradicted, or not to be known.
 */
final class ClaimCheck {

    private final Member member;
    private final List<String> towns;
    private final Introducers introducers;
    private final Conversations conversations;

    ClaimCheck(Network network, Introducers introducers, Conversations conversations) {
        this.member = network.member();
        this.towns = network.purpose().towns();
        this.introducers = introducers;
        this.conversations = conversations;
    }

    /**
     * How one claim, or all of a note together, stands.
     *
     * @param why what it rests on, as half a sentence; empty when nothing was claimed
     * @param claimed what the claim names, as the note has it
     */
    record Finding(Claim claim, String why, String claimed) {

        static final Finding NOTHING = new Finding(Claim.NONE, "", "");

        private Finding(Claim claim, String why) {
            this(claim, why, "");
        }

        private Finding about(NoteClaim of) {
            return new Finding(claim, why, of.value());
        }
    }

    /**
     * How the claims of one note stand: one that is contradicted spoils the others, one borne out is enough.
     *
     * @param sentAt when the note was sent: what was written since shows nothing
     */
    Finding check(List<NoteClaim> claims, Person inviter, KnownProfile profile, Instant sentAt) {
        List<Finding> findings = claims.stream()
                .map(it -> check(it, inviter, profile, sentAt).about(it))
                .toList();
        return Stream.of(Claim.CONTRADICTED, Claim.BORNE_OUT, Claim.UNKNOWN)
                .flatMap(claim -> findings.stream().filter(it -> it.claim() == claim))
                .findFirst()
                .orElse(Finding.NOTHING);
    }

    private Finding check(NoteClaim claim, Person inviter, KnownProfile profile, Instant sentAt) {
        return switch (claim.kind()) {
            case WORKED_TOGETHER -> stayed(claim, member.positions(), "worked at", companies(profile));
            case STUDIED -> stayed(claim, member.schools(), "studied at", profile.all(SheetPerson::schools));
            case GROUP -> group(claim, profile);
            case INTRODUCED -> introduced(claim, inviter, profile);
            case OTHER -> shown(claim, inviter, profile, sentAt);
        };
    }

    private Finding stayed(NoteClaim claim, List<Stay> ours, String did, List<String> theirs) {
        List<Stay> there = ours.stream()
                .filter(it -> Resemblance.resemble(it.name(), claim.value()))
                .toList();
        if (!ours.isEmpty() && there.isEmpty() && !isTown(claim.value())) {
            return new Finding(Claim.CONTRADICTED, "you never " + did + " " + claim.value());
        }
        if (claim.year().isPresent()
                && !there.isEmpty()
                && there.stream().noneMatch(it -> it.covers(claim.year().getAsInt()))) {
            return new Finding(
                    Claim.CONTRADICTED,
                    "you " + did + " " + claim.value() + ", but not in "
                            + claim.year().getAsInt());
        }
        boolean theyToo = theirs.stream().anyMatch(it -> Resemblance.resemble(it, claim.value()));
        return !there.isEmpty() && theyToo
                ? new Finding(
                        Claim.BORNE_OUT,
                        "both of you " + did + " " + there.get(0).name())
                : new Finding(Claim.UNKNOWN, "nothing shows that they " + did + " " + claim.value());
    }

    /** «We worked together in Ghent» names no employer, and contradicts nothing. */
    private boolean isTown(String name) {
        return Resemblance.resemble(name, member.location())
                || towns.stream().anyMatch(it -> Resemblance.resemble(name, it));
    }

    private Finding group(NoteClaim claim, KnownProfile profile) {
        boolean inSheets = profile.memberships().stream()
                        .anyMatch(it -> Resemblance.resemble(it.group(), claim.value()))
                || profile.all(SheetPerson::groups).stream().anyMatch(it -> Resemblance.resemble(it, claim.value()));
        Optional<String> ours = Resemblance.firstLike(claim.value(), member.groups());
        if (ours.isPresent() && inSheets) {
            return new Finding(Claim.BORNE_OUT, "both of you are in " + ours.get());
        }
        return !member.groups().isEmpty() && ours.isEmpty()
                ? new Finding(Claim.CONTRADICTED, "you are in no group like " + claim.value())
                : new Finding(Claim.UNKNOWN, "nothing shows that they are in " + claim.value());
    }

    private Finding introduced(NoteClaim claim, Person inviter, KnownProfile profile) {
        String by = claim.value();
        if (!introducers.mayMeanSomebody(by)) {
            return new Finding(Claim.CONTRADICTED, by + " is no connection and in no address book of yours");
        }
        Optional<Person> introducer = introducers.meant(by);
        if (introducer.isPresent() && says(introducer.get(), inviter, profile)) {
            return new Finding(Claim.BORNE_OUT, introducer.get().name().text() + " introduced them");
        }
        return new Finding(Claim.UNKNOWN, "nothing shows that " + by + " introduced them");
    }

    private boolean says(Person introducer, Person inviter, KnownProfile profile) {
        return introducers.speaksOf(introducer, inviter)
                || profile.all(SheetPerson::introducedBy).stream()
                        .flatMap(it -> introducers.meant(it).stream())
                        .anyMatch(introducer::equals);
    }

    private Finding shown(NoteClaim claim, Person inviter, KnownProfile profile, Instant sentAt) {
        if (profile.followed()) {
            return new Finding(Claim.BORNE_OUT, "you follow them");
        }
        Optional<String> event =
                claim.value().isBlank() ? Optional.empty() : Resemblance.firstLike(claim.value(), events(profile));
        if (event.isPresent()) {
            return new Finding(Claim.BORNE_OUT, "you were at " + event.get());
        }
        boolean wrote = conversations.linked(inviter).stream().anyMatch(it -> it.bothWroteBefore(sentAt));
        return wrote
                ? new Finding(Claim.BORNE_OUT, "you have written to each other")
                : new Finding(Claim.UNKNOWN, "nothing shows what they say");
    }

    private List<String> events(KnownProfile profile) {
        List<String> events = new ArrayList<>(member.events());
        events.addAll(profile.all(SheetPerson::events));
        return events;
    }

    private static List<String> companies(KnownProfile profile) {
        return Stream.concat(
                        profile.sheets().stream().map(SheetPerson::company),
                        profile.contacts().stream().map(it -> it.company()))
                .filter(it -> !it.isBlank())
                .toList();
    }
}
