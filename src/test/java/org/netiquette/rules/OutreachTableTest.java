package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** The shipped rules about people to invite against the etiquette, told once more in plain Java, over many candidates. */
class OutreachTableTest {

    private static final List<String> RARE = List.of(
            "themself",
            "connected",
            "invitedMember",
            "pending",
            "locked",
            "saidNo",
            "leaveAlone",
            "resting",
            "namesake");
    private static final Set<AddressKind> NOBODY =
            Set.of(AddressKind.ROLE, AddressKind.MACHINE, AddressKind.SHOP, AddressKind.NEWSLETTER);

    @TempDir
    static Path cache;

    private final RuleBook book = RuleFolder.open(Path.of("rules")).book("quality", "", cache);
    private final List<Candidate> candidates = candidates(12_000);

    private record Row(Force force, Verdict verdict) {}

    @Test
    void holdsForEveryCandidateAndLeavesNoneOut() {
        List<Decision> decisions = book.judge(candidates);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Row row = row(candidates.get(i));
            boolean right = decisions
                    .get(i)
                    .deciding()
                    .filter(it -> row.equals(new Row(it.force(), it.verdict())))
                    .isPresent();
            if (!right) {
                wrong.add(row + " but " + decisions.get(i) + " for " + candidates.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleDecidesSomewhere() {
        Set<String> deciding = new TreeSet<>();
        book.judge(candidates)
                .forEach(it -> it.agreeing().stream().map(Proposal::rule).forEach(deciding::add));

        assertThat(book.rules())
                .extracting(RuleInfo::id)
                .filteredOn(it -> it.startsWith("outreach/"))
                .hasSizeGreaterThan(30)
                .hasSameElementsAs(deciding);
    }

    private static Row row(Candidate it) {
        if (it.themself() || it.connected() || it.invitedMember() || it.locked()) {
            return new Row(Force.MUST, Verdict.SKIP);
        } else if (it.pending() && it.stale()) {
            return new Row(Force.MUST, Verdict.WITHDRAW);
        } else if (isOutOfTheQuestion(it)) {
            return new Row(Force.MUST, Verdict.SKIP);
        } else if (it.relationship() == Relationship.STRANGER) {
            return stranger(it);
        }
        return it.relationship() == Relationship.KNOWN ? known(it) : new Row(Force.SHOULD, Verdict.INVITE);
    }

    private static boolean isOutOfTheQuestion(Candidate it) {
        boolean unwanted = it.pending() || it.saidNo() || it.leaveAlone() || it.resting() || it.namesake();
        boolean pointless = !it.purposeStated() && !it.relationship().atLeast(Relationship.WELL_KNOWN);
        return unwanted || pointless || NOBODY.contains(it.address());
    }

    private static Row known(Candidate it) {
        if (it.benefit() || it.searched() || it.anyThread()) {
            return new Row(Force.SHOULD, Verdict.INVITE);
        }
        return it.talked() || isListed(it) ? new Row(Force.MAY, Verdict.INVITE) : new Row(Force.SHOULD, Verdict.SKIP);
    }

    private static Row stranger(Candidate it) {
        boolean fits = it.benefit() || it.searched();
        if (it.introducer() && (fits || it.strongThread())) {
            return new Row(Force.SHOULD, Verdict.INTRODUCE);
        } else if (it.threadKinds().contains(ThreadKind.FOLLOWED) || (it.strongThread() && fits)) {
            return new Row(Force.SHOULD, Verdict.INVITE);
        } else if (isInvitable(it)) {
            return new Row(Force.MAY, Verdict.INVITE);
        }
        return isHardlyKnown(it) ? new Row(Force.SHOULD, Verdict.SKIP) : new Row(Force.MAY, Verdict.SKIP);
    }

    private static boolean isInvitable(Candidate it) {
        return it.strongThread()
                || it.searched()
                || it.threadKinds().contains(ThreadKind.GROUP)
                || (it.benefit() && it.anyThread());
    }

    private static boolean isHardlyKnown(Candidate it) {
        boolean written =
                it.sources().contains(SourceKind.ADDRESS_BOOK) || it.sources().contains(SourceKind.MESSAGES);
        return written && !isListed(it) && !it.anyThread() && !it.benefit();
    }

    private static boolean isListed(Candidate it) {
        return it.sources().contains(SourceKind.SHEET) || it.sources().contains(SourceKind.TARGETS);
    }

    private static List<Candidate> candidates(int count) {
        Random random = new Random(23);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            candidates.add(Vocabulary.of(Candidate.class).with(Candidate.unknown(), words(random)));
        }
        return candidates;
    }

    private static Map<String, Object> words(Random random) {
        Map<String, Object> words = new HashMap<>();
        RARE.forEach(it -> words.put(it, random.nextInt(12) == 0));
        words.put("stale", Boolean.TRUE.equals(words.get("pending")) && random.nextBoolean());
        words.put("address", random.nextInt(5) == 0 ? one(random, AddressKind.values()) : AddressKind.NONE);
        words.put("purposeStated", random.nextInt(6) > 0);
        words.put("relationship", one(random, Relationship.values()));
        List<ThreadKind> kinds = random.nextInt(3) == 0 ? List.of(one(random, ThreadKind.values())) : List.of();
        boolean strong = random.nextInt(4) == 0;
        words.put("threadKinds", kinds);
        words.put("strongThread", strong);
        words.put("anyThread", strong || !kinds.isEmpty() || random.nextInt(4) == 0);
        words.put("sources", List.of(one(random, SourceKind.values()), one(random, SourceKind.values())));
        List.of("searched", "benefit", "introducer", "talked").forEach(it -> words.put(it, random.nextInt(3) == 0));
        return words;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
