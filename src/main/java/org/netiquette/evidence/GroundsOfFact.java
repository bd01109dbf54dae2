package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.evidence.OpenInvitations.Open;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Check;
import org.netiquette.fact.Claim;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Connection;
import org.netiquette.reading.ReadNote;

/** Says what the words of a fact rest on, and what the member should look at before acting. */
final class GroundsOfFact {

    private final Open open;
    private final KnownProfile profile;
    private final ReadNote read;
    private final int sameText;
    private final ClaimCheck.Finding claim;
    private final Findings all;
    private final Findings linked;
    private final List<String> perhaps;
    private final List<Answer> answers;
    private final Tables tables;

    /**
     * What there is to say about an open invitation.
     *
     * @param sameText how many others sent the same text
     * @param all what is found with everything that speaks for them
     * @param linked what is found without evidence that rests on the name alone
     * @param perhaps links under which earlier nights may have known them
     * @param answers what the member could still tell
     */
    GroundsOfFact(
            Open open,
            ReadNote read,
            int sameText,
            Findings all,
            Findings linked,
            List<String> perhaps,
            List<Answer> answers,
            Tables tables) {
        this.open = open;
        this.profile = all.profile();
        this.read = read;
        this.sameText = sameText;
        this.claim = all.claim();
        this.all = all;
        this.linked = linked;
        this.perhaps = perhaps;
        this.answers = answers;
        this.tables = tables;
    }

    Grounds grounds() {
        return new Grounds(words(), all.threads(), all.benefit(), claim.claimed(), checks(), answers);
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("photo", photo());
        words.put("relationship", relationship());
        words.put("note", note());
        words.put("doubtful", read.doubtful() ? "the note could as well be a pitch" : "");
        words.put("sameText", sameText());
        words.put("claim", claim.why());
        words.put("introducedByTrusted", all.introducedByTrusted() ? threads(ThreadKind.INTRODUCTION) : "");
        words.put("veryGoodReason", all.introducedByTrusted() ? threads(ThreadKind.INTRODUCTION) : claim.why());
        words.put("followed", threads(ThreadKind.FOLLOWED));
        words.put("strongThread", strongThreads());
        words.put("anyThread", threads());
        words.put("threadKinds", threads());
        words.put("benefit", all.benefit());
        words.putAll(new GroundsOfReply(all.reply(), tables).words());
        words.put("company", profile.company());
        words.put("headline", profile.headline());
        words.put("daysOpen", "sent " + open.age() + (open.age() == 1 ? " day ago" : " days ago"));
        words.values().removeIf(String::isBlank);
        return words;
    }

    private String photo() {
        return switch (all.photo()) {
            case PRESENT -> "a photo, by your sheet";
            case MISSING -> "no photo, by your sheet";
            case UNKNOWN -> "";
        };
    }

    private String relationship() {
        return all.relationship() == Relationship.STRANGER ? "nothing shows that you know them" : all.standing();
    }

    private String note() {
        String kind = read.kind().name().toLowerCase(Locale.ROOT);
        if (read.kind() == Note.NONE) {
            return "no note";
        }
        if (!read.understood()) {
            return notUnderstood();
        }
        String because = because();
        String reads = "the note reads as " + kind + (because.isEmpty() ? "" : ": " + because);
        return claim.claim() == Claim.CONTRADICTED ? reads + ", but " + claim.why() : reads;
    }

    private String because() {
        return read.because().stream().map(it -> "«" + it + "»").collect(Collectors.joining(", "));
    }

    private String notUnderstood() {
        String links = read.because().isEmpty() ? "" : ", and it holds the link " + because();
        return "the note is in a language that is not read here"
                + (read.language().isEmpty() ? "" : " (" + read.language() + ")") + ", by its form it looks like "
                + read.kind().name().toLowerCase(Locale.ROOT) + links;
    }

    private String sameText() {
        return switch (sameText) {
            case 0 -> "";
            case 1 -> "somebody else sent the same text";
            default -> sameText + " others sent the same text";
        };
    }

    private String threads(ThreadKind kind) {
        return Inviters.text(all.threads().stream().filter(it -> it.kind() == kind));
    }

    private String strongThreads() {
        return Inviters.text(all.threads().stream().filter(CommonThread::strong));
    }

    private String threads() {
        return Inviters.text(all.threads().stream());
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        if (read.kind() == Note.SCAM && all.relationship() != Relationship.STRANGER) {
            checks.add(Check.look("Ask them by another way whether they wrote this: the account may be taken over"));
        }
        addDoubtfulNames(checks);
        if (!read.understood()) {
            checks.add(Check.look("Have the note translated: " + notUnderstood()));
        }
        if (claim.claim() == Claim.CONTRADICTED) {
            checks.add(Check.look("The note does not fit your data: " + claim.why()));
        }
        new GroundsOfReply(all.reply(), tables).check().ifPresent(checks::add);
        profile.ownNotes().forEach(it -> checks.add(Check.look("Your own note says: «" + it + "»")));
        if (all.photo() == Photo.UNKNOWN) {
            checks.add(new Check("Does the profile have a photo?", "without one", Map.of("photo", Photo.MISSING)));
        }
        if (all.relationship() == Relationship.STRANGER) {
            checks.add(Check.look("Look at the profile: role, interests, recent activity, groups, connections"));
        }
        return checks;
    }

    private void addDoubtfulNames(List<Check> checks) {
        if (!open.namesakes().isEmpty()) {
            checks.add(Check.look("Second account, namesake or imitation? " + describe(open.namesakes())
                    + " bears this name under another link"));
        }
        if (!open.maybe().isEmpty()) {
            checks.add(Check.look("Perhaps you are connected already: " + describe(open.maybe())
                    + " bears this name, and no link tells whether it is the same person"));
        }
        perhaps.forEach(it -> checks.add(Check.look("The same person as " + it
                + ", whom earlier nights knew? If so, say it in people.csv, column same_as")));
        Map<String, Object> otherwise = linked.differingFrom(all);
        if (!otherwise.isEmpty()) {
            checks.add(new Check(
                    "Is it the same person? Only the name says so: " + restingOnName(), "if it is not", otherwise));
        }
    }

    private String restingOnName() {
        List<String> resting = new ArrayList<>();
        if (all.relationship() != linked.relationship()) {
            resting.add(all.standing());
        }
        all.threads().stream()
                .filter(it -> !linked.threads().contains(it))
                .map(CommonThread::text)
                .forEach(resting::add);
        return resting.isEmpty() ? "what your sheets say of them" : String.join("; ", resting);
    }

    private static String describe(List<Connection> connections) {
        return connections.stream()
                .map(it -> "your connection " + it.person().name().text()
                        + (it.company().isEmpty() ? "" : " (" + it.company() + ")"))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }
}
