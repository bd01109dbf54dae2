package org.netiquette.plan.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Need;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;
import org.netiquette.network.ProfileKey;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/** Two who might meet for tests, of whom little matters. A name that ends in a star has no link. */
record Two(String one, String other, Relationship relationship, boolean needSaid, boolean mutual, Verdict verdict) {

    static Two of(String one, String other) {
        return new Two(one, other, Relationship.KNOWN, true, false, Verdict.INTRODUCE);
    }

    Two known(Relationship it) {
        return new Two(one, other, it, needSaid, mutual, verdict);
    }

    Two both() {
        return new Two(one, other, relationship, needSaid, true, verdict);
    }

    Two byRole() {
        return new Two(one, other, relationship, false, mutual, verdict);
    }

    Two skipped() {
        return new Two(one, other, relationship, needSaid, mutual, Verdict.SKIP);
    }

    JudgedPair judged() {
        Need need = new Need("looking for a mentor", Need.Source.PROFILE, "Mentor");
        Pair pair = new Pair(
                new Couple(tie(one), tie(other), "", need, Need.none()),
                new Grounds(Map.of("needSaid", "their profile says so"), List.of(), "", "", List.of(), List.of()),
                relationship,
                needSaid,
                mutual,
                false,
                false,
                false,
                false,
                "looking for a mentor",
                "Mentor",
                new Proposals());
        Proposal proposal = new Proposal("introductions/some-rule", verdict, Force.SHOULD, "one said so");
        return new JudgedPair(pair, Decision.of(List.of(proposal)), List.of("needSaid"));
    }

    private static Tie tie(String name) {
        boolean linked = !name.endsWith("*");
        Optional<ProfileKey> key = linked ? ProfileKey.ofSlug(name.replace(' ', '-')) : Optional.empty();
        return new Tie(
                name.replace("*", ""),
                key.map(ProfileKey::url).orElse(""),
                key,
                Optional.empty(),
                "",
                "",
                List.of(),
                "",
                Optional.empty(),
                "",
                "",
                "");
    }
}
