package org.netiquette.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.fact.Claim;
import org.netiquette.network.Contact;
import org.netiquette.network.Member;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Stay;
import org.netiquette.network.Target;
import org.netiquette.reading.claim.NoteClaim;

/**
 * Holds what a note claims against the member's data, row by row as the table in the etiquette has it: borne out,
 * contradicted, or not to be known.
 */
final class ClaimCheck {

    private static final List<Claim> ORDER = List.of(Claim.CONTRADICTED, Claim.BORNE_OUT, Claim.UNKNOWN);
    private static final String NOTHING_SHOWS = "nothing shows what they say";

    private final Member member;
    private final Purpose purpose;
    private final Introducers introducers;
    private final Conversations conversations;
    private final EventCheck events;

    ClaimCheck(Network network, Introducers introducers, Conversations conversations) {
        this.member = network.member();
        this.purpose = network.purpose();
        this.introducers = introducers;
        this.conversations = conversations;
        this.events = new EventCheck(member.events());
    }

    /**
     * How one claim, or all of a note together, stands.
     *
     * @param why what it rests on, as half a sentence; empty when nothing was claimed
     * @param claimed what the claim names, as the note has it
     */
    record Finding(Claim claim, String why, String claimed) {

        static final Finding NOTHING = new Finding(Claim.NONE, "", "");

        Finding(Claim claim, String why) {
            this(claim, why, "");
        }

        /** What is named goes into a question to the inviter only where it is plain that it is a name. */
        private Finding about(NoteClaim of) {
            boolean plain = of.firm() || !of.value().equals(of.value().toLowerCase(Locale.ROOT));
            return new Finding(claim, why, plain ? of.value() : "");
        }
    }

    /**
     * How the claims of one note stand: one that is contradicted spoils the others, one borne out is enough.
     *
     * @param sentAt when the note was sent: what was written since shows nothing
     */
    Finding check(List<NoteClaim> claims, Person inviter, KnownProfile profile, Instant sentAt) {
        List<Finding> findings = each(claims, inviter, profile, sentAt).stream()
                .sorted(Comparator.comparing(it -> ORDER.indexOf(it.claim())))
                .toList();
        if (findings.isEmpty()) {
            return Finding.NOTHING;
        }
        String why = findings.stream()
                .map(Finding::why)
                .distinct()
                .filter(it -> findings.size() == 1 || !it.equals(NOTHING_SHOWS))
                .collect(Collectors.joining("; "));
        Finding first = findings.get(0);
        return new Finding(first.claim(), why.isEmpty() ? NOTHING_SHOWS : why, first.claimed());
    }

    /** How each claim of a note stands by itself. */
    List<Finding> each(List<NoteClaim> claims, Person inviter, KnownProfile profile, Instant sentAt) {
        return claims.stream()
                .map(it -> check(it, inviter, profile, sentAt).about(it))
                .toList();
    }

    private Finding check(NoteClaim claim, Person inviter, KnownProfile profile, Instant sentAt) {
        return switch (claim.kind()) {
            case WORKED_TOGETHER -> worked(claim, profile);
            case STUDIED -> studied(claim, profile);
            case GROUP -> group(claim, profile);
            case INTRODUCED -> introduced(claim, inviter, profile);
            case OTHER -> shown(claim, inviter, profile, sentAt);
        };
    }

    private Finding worked(NoteClaim claim, KnownProfile profile) {
        List<String> elsewhere = elsewhere(Stream.of(purpose.employers(), stays(member.schools())));
        return new StayCheck(member.positions(), "worked at", elsewhere)
                .check(claim, areAt(claim.value(), companies(profile), profile.headline()));
    }

    private Finding studied(NoteClaim claim, KnownProfile profile) {
        List<String> elsewhere = elsewhere(Stream.of(purpose.schools(), stays(member.positions())));
        return new StayCheck(member.schools(), "studied at", elsewhere)
                .check(claim, areAt(claim.value(), profile.all(SheetPerson::schools), ""));
    }

    private static boolean areAt(String name, List<String> theirs, String headline) {
        return Resemblance.firstLike(name, theirs).isPresent()
                || Resemblance.contains(Resemblance.plain(headline), Resemblance.plain(name));
    }

    /** What else the member's data names that a note may mean by the name of an employer, school or group. */
    private List<String> elsewhere(Stream<List<String>> more) {
        List<String> names = new ArrayList<>(stays(member.organizations()));
        names.addAll(member.groups());
        names.addAll(purpose.towns());
        names.addAll(purpose.communities());
        member.events().forEach(it -> names.add(it.name()));
        names.add(member.location());
        more.forEach(names::addAll);
        return names;
    }

    private static List<String> stays(List<Stay> stays) {
        return stays.stream().map(Stay::name).toList();
    }

    private Finding group(NoteClaim claim, KnownProfile profile) {
        boolean theyToo = profile.memberships().stream().anyMatch(it -> Resemblance.resemble(it.group(), claim.value()))
                || Resemblance.firstLike(claim.value(), profile.all(SheetPerson::groups))
                        .isPresent();
        Optional<String> ours = Resemblance.firstLike(claim.value(), member.groups());
        if (ours.isPresent()) {
            return theyToo
                    ? new Finding(Claim.BORNE_OUT, "both of you are in " + ours.get())
                    : new Finding(Claim.UNKNOWN, "you are in " + ours.get() + ", but nothing shows that they are");
        }
        List<String> near = elsewhere(Stream.of(purpose.groups(), stays(member.positions()), stays(member.schools())));
        return claim.firm() && !member.groups().isEmpty() && !Nearness.mayMeanOneOf(claim.value(), near)
                ? new Finding(Claim.CONTRADICTED, "you are in no group like " + claim.value())
                : new Finding(Claim.UNKNOWN, "nothing shows that both of you are in " + claim.value());
    }

    private Finding introduced(NoteClaim claim, Person inviter, KnownProfile profile) {
        String by = claim.value();
        Optional<Person> introducer = introducers.meant(by);
        if (introducer.isPresent() && says(introducer.get(), inviter, profile)) {
            return new Finding(Claim.BORNE_OUT, introducer.get().name().text() + " introduced them");
        }
        if (introducers.names().mayMeanSomebody(by)) {
            return new Finding(Claim.UNKNOWN, "nothing shows that " + by + " introduced them");
        }
        return claim.firm() && mayBeHeldAgainst(by, inviter)
                ? new Finding(Claim.CONTRADICTED, by + " is no connection and in no address book of yours")
                : new Finding(Claim.UNKNOWN, "no connection or contact of yours is known to be called " + by);
    }

    /** A given name alone may be a nickname, and the name of a company is nobody's. */
    private boolean mayBeHeldAgainst(String by, Person inviter) {
        List<String> nobody = elsewhere(Stream.of(stays(member.positions()), stays(member.schools())));
        nobody.add(inviter.name().text());
        KnownNames names = introducers.names();
        return !names.isEmpty()
                && names.isFull(by)
                && Resemblance.firstLike(by, nobody).isEmpty();
    }

    private boolean says(Person introducer, Person inviter, KnownProfile profile) {
        return introducers.speaksOf(introducer, inviter)
                || profile.all(SheetPerson::introducedBy).stream()
                        .flatMap(it -> introducers.meant(it).stream())
                        .anyMatch(introducer::equals);
    }

    private Finding shown(NoteClaim claim, Person inviter, KnownProfile profile, Instant sentAt) {
        if (!claim.value().isBlank()) {
            return named(claim, inviter, profile, sentAt);
        }
        if (profile.followed()) {
            return new Finding(Claim.BORNE_OUT, "you follow them");
        }
        boolean wrote = conversations.linked(inviter).stream().anyMatch(it -> it.bothWroteBefore(sentAt));
        return wrote
                ? new Finding(Claim.BORNE_OUT, "you have written to each other")
                : new Finding(Claim.UNKNOWN, NOTHING_SHOWS);
    }

    private Finding named(NoteClaim claim, Person inviter, KnownProfile profile, Instant sentAt) {
        List<String> inSheets = profile.all(SheetPerson::events);
        Optional<String> event = events.shown(claim.value(), claim.when(), inSheets);
        if (event.isPresent()) {
            return new Finding(Claim.BORNE_OUT, "you were at " + event.get());
        }
        if (wroteOf(claim.value(), inviter, sentAt)) {
            return new Finding(Claim.BORNE_OUT, "you wrote to each other of " + claim.value());
        }
        if (profile.followed()) {
            return new Finding(Claim.BORNE_OUT, "you follow them");
        }
        return elsewhereOrUnknown(claim, profile, inSheets);
    }

    /** «We were both at Acme» may mean an employer, a school or a group as well. */
    private Finding elsewhereOrUnknown(NoteClaim claim, KnownProfile profile, List<String> inSheets) {
        Optional<Finding> borneOut = Stream.of(worked(claim, profile), studied(claim, profile), group(claim, profile))
                .filter(it -> it.claim() == Claim.BORNE_OUT)
                .findFirst();
        return borneOut.orElseGet(() -> new Finding(
                Claim.UNKNOWN,
                events.atAnotherTime(claim.value(), inSheets)
                        .map(it -> "you were at " + it + ", but nothing shows that you were "
                                + claim.when().text())
                        .orElse("nothing shows what they say of " + claim.value())));
    }

    private boolean wroteOf(String name, Person inviter, Instant sentAt) {
        String plain = Resemblance.plain(name);
        return conversations.linked(inviter).stream()
                .filter(it -> it.bothWroteBefore(sentAt))
                .flatMap(it -> it.messages().stream())
                .filter(it -> it.at().isBefore(sentAt))
                .anyMatch(it -> Resemblance.contains(Resemblance.plain(it.content()), plain));
    }

    private static List<String> companies(KnownProfile profile) {
        return Stream.of(
                        profile.sheets().stream().map(SheetPerson::company),
                        profile.targets().stream().map(Target::company),
                        profile.contacts().stream().map(Contact::company))
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .toList();
    }
}
