package org.netiquette.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.Relationship;
import org.netiquette.network.ProfileKey;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/** A candidate for tests, of whom little matters. */
record Someone(
        String name,
        String link,
        String email,
        String via,
        Optional<Instant> invitedAt,
        Relationship relationship,
        boolean searched,
        boolean benefit,
        boolean strongThread,
        int mutuals,
        Map<String, String> grounds,
        List<Proposal> proposals) {

    static Someone named(String name) {
        return new Someone(
                name,
                "",
                "",
                "",
                Optional.empty(),
                Relationship.KNOWN,
                false,
                false,
                false,
                0,
                Map.of(),
                List.of(proposal(Verdict.INVITE, Force.SHOULD, "you know them")));
    }

    static Proposal proposal(Verdict verdict, Force force, String reason) {
        return new Proposal("outreach/" + verdict + force, verdict, force, reason);
    }

    Someone at(String link) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone mail(String email) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone through(String via) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone invited(Instant at) {
        return new Someone(
                name,
                link,
                email,
                via,
                Optional.of(at),
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone is(Relationship relationship) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone fits(boolean searched, boolean benefit, boolean strongThread, int mutuals) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone restingOn(Map<String, String> grounds) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                proposals);
    }

    Someone judged(Proposal... proposals) {
        return new Someone(
                name,
                link,
                email,
                via,
                invitedAt,
                relationship,
                searched,
                benefit,
                strongThread,
                mutuals,
                grounds,
                List.of(proposals));
    }

    Someone judged(Verdict verdict) {
        return judged(proposal(verdict, Force.SHOULD, "the rules say so"));
    }

    Considered considered() {
        return new Considered(
                candidate(), Decision.of(proposals), List.of("relationship", "anyThread", "benefit", "searched"));
    }

    private Candidate candidate() {
        Prospect who = new Prospect(
                name,
                ProfileKey.parse(link).map(ProfileKey::url).orElse(""),
                ProfileKey.parse(link),
                email,
                invitedAt,
                via,
                "",
                List.of(),
                "",
                "");
        Grounds ground = new Grounds(grounds, List.of(), "", "", List.of(), List.of());
        return new Candidate(
                who,
                ground,
                relationship,
                true,
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
                searched,
                benefit,
                strongThread,
                strongThread,
                List.of(),
                mutuals,
                !via.isEmpty(),
                false,
                List.of(),
                "",
                "",
                "",
                "",
                new Proposals());
    }
}
