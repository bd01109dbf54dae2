package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.Check;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

class RuleBookTest {

    @TempDir
    static Path cache;

    private final RuleBook book = RuleFolder.open(Path.of("rules")).book("quality", "", cache);

    @Test
    void judgesInOrder() {
        List<Decision> decisions = book.judge(List.of(
                Rules.fact(Map.of("note", "SCAM")),
                Rules.fact(Map.of("relationship", "TRUSTED")),
                Rules.fact(Map.of())));

        assertThat(decisions)
                .extracting(Decision::verdict)
                .containsExactly(Verdict.DECLINE, Verdict.ACCEPT, Verdict.ASK);
    }

    @Test
    void judgesEqualFactsEachForItself() {
        ReceivedInvitation fact = Rules.fact(Map.of());

        List<Decision> decisions = book.judge(List.of(fact, fact, Rules.fact(Map.of())));

        assertThat(decisions).hasSize(3).allSatisfy(it -> assertThat(it.proposals())
                .hasSize(1));
    }

    @Test
    void leavesFactsAsTheyAre() {
        ReceivedInvitation fact = Rules.fact(Map.of());
        book.judge(List.of(fact));
        fact.mustDecline("said by a test");

        assertThat(book.judge(List.of(fact)).get(0).proposals())
                .extracting(Proposal::rule)
                .containsExactly("invitations/no-real-note");
    }

    @Test
    void judgesMoreThanOneSessionHolds() {
        List<ReceivedInvitation> facts = Collections.nCopies(5_001, Rules.fact(Map.of("relationship", "KNOWN")));

        assertThat(book.judge(facts)).hasSize(5_001).allMatch(it -> it.verdict() == Verdict.ACCEPT);
        assertThat(book.judge(List.<ReceivedInvitation>of())).isEmpty();
    }

    @Test
    void orderOfFactsChangesNothing() {
        List<ReceivedInvitation> facts = new ArrayList<>(
                Combination.all().map(Combination::fact).limit(1_500).toList());
        List<Decision> first = book.judge(facts);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));

        List<Decision> second = book.judge(order.stream().map(facts::get).toList());

        for (int i = 0; i < order.size(); i++) {
            assertThat(second.get(i)).isEqualTo(first.get(order.get(i)));
        }
    }

    @Test
    void severalThreadsMayJudgeAtOnce() throws InterruptedException, ExecutionException {
        List<ReceivedInvitation> facts =
                Combination.all().map(Combination::fact).limit(2_000).toList();
        List<Decision> expected = book.judge(facts);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Decision>>> calls = Collections.nCopies(16, () -> book.judge(facts));
            for (Future<List<Decision>> it : threads.invokeAll(calls)) {
                assertThat(it.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void listsRulesById() {
        assertThat(book.rules()).extracting(RuleInfo::id).isSorted().contains("invitations/well-known");
        RuleInfo rule = book.rule("invitations/well-known").orElseThrow();
        assertThat(rule.sentence()).isEqualTo("An invitation from someone well known must be accepted.");
        assertThat(rule.file()).isEqualTo("rules/invitations/well-known.drl");
        assertThat(rule.source()).contains("(R1, R8, R10)");
        assertThat(rule.words()).containsExactly("relationship", "note");
        assertThat(book.wordsOf("invitations/well-known")).containsExactly("relationship", "note");
        assertThat(book.wordsOf("invitations/none")).isEmpty();
    }

    @Test
    void saysWhatWouldBeIf() {
        ReceivedInvitation fact = Rules.fact(Map.of());

        List<Decision> decisions = book.whatIf(List.of(
                new WhatIf<>(fact, Map.of()),
                new WhatIf<>(fact, Map.of("photo", Photo.MISSING)),
                new WhatIf<>(
                        fact, Map.of("relationship", "well_known", "threadKinds", "GROUP; TOWN", "mutuals", "3"))));

        assertThat(decisions)
                .extracting(Decision::verdict)
                .containsExactly(Verdict.ASK, Verdict.DECLINE, Verdict.ACCEPT);
    }

    @Test
    void namesUnknownWordsAndValues() {
        ReceivedInvitation fact = Rules.fact(Map.of());

        assertThatThrownBy(() -> new WhatIf<>(fact, Map.of("foto", "MISSING")).changed())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        "foto" is no word of ReceivedInvitation.
                        Maybe photo is meant.""");
        assertThatThrownBy(() -> new WhatIf<>(fact, Map.of("photo", "NO")).changed())
                .hasMessage("photo (NO) must be one of PRESENT, MISSING, UNKNOWN.");
        assertThatThrownBy(() -> new WhatIf<>(fact, Map.of("mutuals", "-1")).changed())
                .hasMessage("mutuals (-1) must be a whole number from 0 to 999999999.");
        assertThatThrownBy(() -> new WhatIf<>(fact, Map.of("proposals", "x")).changed())
                .hasMessage("\"proposals\" is no word of ReceivedInvitation.");
    }

    @Test
    void judgementsSayWhatChecksWouldChange() {
        Check photo = new Check("look whether there is a photo", "without a photo", Map.of("photo", Photo.MISSING));
        Check role = Check.look("look at the role");
        ReceivedInvitation checked = with(List.of(photo, role, photo));
        ReceivedInvitation unchecked = with(List.of());

        List<Judgement> judgements = book.judgements(List.of(unchecked, checked, unchecked));

        assertThat(judgements).hasSize(3);
        assertThat(judgements.get(0).otherwise()).isEmpty();
        assertThat(judgements.get(1).fact()).isSameAs(checked);
        assertThat(judgements.get(1).decision().verdict()).isEqualTo(Verdict.ASK);
        assertThat(judgements.get(1).otherwise())
                .extracting(it -> it.verdict().map(Enum::name).orElse("-"))
                .containsExactly("DECLINE", "-", "DECLINE");
        assertThat(judgements.get(2).decision().verdict()).isEqualTo(Verdict.ASK);
    }

    private static ReceivedInvitation with(List<Check> checks) {
        ReceivedInvitation it = ReceivedInvitation.unknown();
        return new ReceivedInvitation(
                it.inviter(),
                new Grounds(Map.of(), List.of(), "", "", checks, List.of()),
                it.photo(),
                it.relationship(),
                it.note(),
                it.doubtful(),
                it.sameText(),
                it.claim(),
                it.introducedByTrusted(),
                it.veryGoodReason(),
                it.followed(),
                it.strongThread(),
                it.anyThread(),
                it.threadKinds(),
                it.benefit(),
                it.talked(),
                it.namesake(),
                it.mutuals(),
                it.daysOpen(),
                it.headline(),
                it.company(),
                it.industry(),
                it.location(),
                it.language(),
                it.question(),
                it.answer(),
                it.veryGoodAnswer(),
                it.course(),
                it.proposals());
    }
}
