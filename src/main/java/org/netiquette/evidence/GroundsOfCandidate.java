package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Check;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Invitation;
import org.netiquette.network.Person;
import org.netiquette.verdict.Proposals;

/**
 * The fact about somebody whom the member might invite, with what its words rest on.
 *
 * @param it what was found
 * @param namesake who bears the name and is better known, as half a sentence; empty when nobody does
 * @param purposeStated whether the member said what the network is for
 */
record GroundsOfCandidate(Sought it, String namesake, boolean purposeStated) {

    Candidate candidate() {
        Dealing dealing = it.dealing();
        KnownProfile profile = it.profile();
        return new Candidate(
                prospect(),
                grounds(),
                it.relationship(),
                purposeStated,
                it.themself(),
                dealing.isConnected(),
                dealing.received().isPresent(),
                dealing.pending(),
                dealing.stale(),
                dealing.locked(),
                !dealing.saidNo().isEmpty(),
                dealing.leaveAlone(),
                dealing.resting(),
                it.address(),
                !namesake.isEmpty(),
                !it.searched().isEmpty(),
                !it.benefit().isEmpty(),
                it.strongThread(),
                !it.threads().isEmpty(),
                it.kinds(),
                profile.mutualCount(),
                it.introducer().isPresent(),
                it.talked(),
                it.who().kinds(),
                profile.headline(),
                profile.company(),
                profile.industry(),
                profile.location(),
                new Proposals());
    }

    private Prospect prospect() {
        Person person = it.who().person();
        return new Prospect(
                person.name().text(),
                person.url(),
                person.key(),
                it.email(),
                it.dealing().sent().map(Invitation::sentAt),
                it.introducer().map(BestPlaced.Introducer::name).orElse(""),
                it.cluster(),
                it.who().sources(),
                it.language(),
                it.wroteIn());
    }

    private Grounds grounds() {
        return new Grounds(words(), it.threads(), it.benefit(), "", checks(), List.of());
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>(dealings());
        words.put("relationship", relationship());
        words.put("purposeStated", purposeStated ? "" : "no purpose is stated");
        words.put("themself", it.themself() ? "the link or the address is your own" : "");
        words.put("address", address());
        words.put("namesake", namesake);
        words.put("searched", it.searched());
        words.put("benefit", it.benefit());
        words.put("strongThread", Inviters.text(it.threads().stream().filter(CommonThread::strong)));
        words.put("anyThread", Inviters.text(it.threads().stream()));
        words.put("threadKinds", Inviters.text(it.threads().stream()));
        words.put("mutuals", String.join(", ", it.profile().mutualNames()));
        words.put("introducer", introducer());
        words.put("sources", "known from " + String.join(", ", it.who().sources()));
        words.put("headline", it.profile().headline());
        words.put("company", it.profile().company());
        words.values().removeIf(String::isBlank);
        return words;
    }

    private Map<String, String> dealings() {
        Dealing dealing = it.dealing();
        return Map.of(
                "connected",
                dealing.connected(),
                "invitedMember",
                dealing.received()
                        .map(at -> "they invited you on " + Dealing.day(at))
                        .orElse(""),
                "pending",
                dealing.pending() ? "invited on " + dealing.sentOn() : "",
                "stale",
                dealing.stale() ? "no answer in " + dealing.daysSinceSent() + " days" : "",
                "locked",
                dealing.locked() ? "invited on " + dealing.sentOn() + " and withdrawn, by your sheet" : "",
                "saidNo",
                dealing.saidNo(),
                "leaveAlone",
                dealing.leaveAlone() ? "your sheet says never" : "",
                "resting",
                dealing.proposedOn()
                        .map(on -> "proposed on " + on + " and not done")
                        .orElse(""));
    }

    private String relationship() {
        return it.relationship() == Relationship.STRANGER
                ? "nothing shows that you know them"
                : it.standing().text();
    }

    private String address() {
        return switch (it.address()) {
            case NONE -> "";
            case PERSONAL -> "only the address " + it.email() + " is known";
            default -> it.email() + " is a " + it.address().name().toLowerCase(Locale.ROOT) + " address";
        };
    }

    private String introducer() {
        return it.introducer()
                .map(via -> via.name() + " knows them, and " + via.standing())
                .orElse("");
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        Relationship without = it.standing().withoutNameAlone();
        if (without != it.relationship()) {
            checks.add(new Check(
                    "Is it the same person? Only the name says so: "
                            + it.standing().text(),
                    "if it is not",
                    Map.of("relationship", without)));
        }
        it.profile().ownNotes().forEach(note -> checks.add(Check.look("Your own note says: «" + note + "»")));
        return checks;
    }
}
