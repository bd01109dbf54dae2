package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.Answer;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/** What the member could still tell of an inviter in a sheet, and what each answer would do to the words. */
final class OpenAnswers {

    private final Findings found;
    private final KnownProfile profile;
    private final Introducers introducers;
    private final Tables tables;

    OpenAnswers(Findings found, Introducers introducers, Tables tables) {
        this.found = found;
        this.profile = found.profile();
        this.introducers = introducers;
        this.tables = tables;
    }

    /** The answers about what nobody has said yet. */
    List<Answer> answers() {
        List<Answer> open = new ArrayList<>();
        if (found.photo() == Photo.UNKNOWN) {
            open.add(new Answer("photo", "no", Map.of("photo", Photo.MISSING)));
            open.add(new Answer("photo", "yes", Map.of("photo", Photo.PRESENT)));
        }
        if (found.benefit().isEmpty() && profile.headline().isEmpty()) {
            open.add(new Answer("headline", "one that fits your purpose", Map.of("benefit", true)));
        }
        if (!found.introducedByTrusted()) {
            open.add(new Answer(
                    "introduced_by",
                    "a connection you trust",
                    with(ThreadKind.INTRODUCTION, Map.of("introducedByTrusted", true, "veryGoodReason", true))));
        }
        if (!found.has(ThreadKind.FOLLOWED)) {
            open.add(new Answer("follow", "yes", with(ThreadKind.FOLLOWED, Map.of("followed", true))));
        }
        if (profile.company().isEmpty()) {
            addShared("company", "an employer of yours", ThreadKind.EMPLOYER, open);
        }
        addShared("schools", "a school of yours", ThreadKind.SCHOOL, open);
        addShared("groups", "a group of yours", ThreadKind.GROUP, open);
        addShared(
                "mutual_connections",
                tables.thresholds().mutualsForStrongThread() + " or more",
                ThreadKind.MUTUALS,
                open);
        addTrust(open);
        return open;
    }

    /**
     * What the member could tell of connections who vouch for the inviter, which may count for several inviters at once.
     *
     * @param introducedBy names of those who introduced them
     */
    List<Answer> aboutOthers(List<String> introducedBy) {
        List<Answer> open = new ArrayList<>();
        introducedBy.forEach(name -> {
            addVoucher(name, Relationship.WELL_KNOWN, with(ThreadKind.INTRODUCTION, Map.of()), open);
            addVoucher(
                    name,
                    Relationship.TRUSTED,
                    with(ThreadKind.INTRODUCTION, Map.of("introducedByTrusted", true, "veryGoodReason", true)),
                    open);
        });
        profile.mutualNames().stream()
                .filter(it -> !introducedBy.contains(it))
                .forEach(name -> addVoucher(name, Relationship.TRUSTED, with(ThreadKind.MUTUALS, Map.of()), open));
        return open;
    }

    private void addVoucher(String name, Relationship needed, Map<String, Object> words, List<Answer> open) {
        introducers
                .connection(name)
                .filter(it -> !introducers.relationship(name, true).atLeast(needed))
                .map(it -> new Answer.Voucher(it.name().text(), it.url()))
                .ifPresent(it -> open.add(new Answer(
                        "trust", needed == Relationship.TRUSTED ? "trusted" : "well", words, Optional.of(it))));
    }

    private void addShared(String column, String says, ThreadKind kind, List<Answer> open) {
        if (!found.has(kind)) {
            open.add(new Answer(column, says, with(kind, Map.of())));
        }
    }

    private void addTrust(List<Answer> open) {
        if (found.relationship() == Relationship.STRANGER) {
            open.add(new Answer("trust", "known", Map.of("relationship", Relationship.KNOWN)));
        }
        if (!found.relationship().atLeast(Relationship.WELL_KNOWN)) {
            open.add(new Answer("trust", "well", Map.of("relationship", Relationship.WELL_KNOWN)));
        }
    }

    /** The words with one more thread, strong or weak as the table has it. */
    private Map<String, Object> with(ThreadKind kind, Map<String, Object> more) {
        Set<ThreadKind> kinds = EnumSet.of(kind);
        found.threads().stream().map(CommonThread::kind).forEach(kinds::add);
        Map<String, Object> words = new HashMap<>(more);
        words.put("anyThread", true);
        words.put("strongThread", found.strongThread() || tables.isStrong(kind));
        words.put("threadKinds", List.copyOf(kinds));
        return words;
    }
}
