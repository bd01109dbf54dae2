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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** The shipped rules about connections against what they promise, over many connections, odd ones included. */
class ConnectionsTableTest {

    private static final List<String> FLAGS = List.of(
            "purposeStated",
            "markedKeep",
            "gone",
            "fresh",
            "longStanding",
            "talked",
            "dormant",
            "unanswered",
            "active",
            "benefit",
            "strongThread",
            "anyThread",
            "profileKnown");
    private static final Set<String> CLUTTER = Set.of(
            "connections/look-clutter", "connections/look-clutter-without-a-purpose", "connections/look-nothing-known");

    @TempDir
    static Path cache;

    private final RuleBook book = RuleFolder.open(Path.of("rules")).book("quality", "", cache);
    private final List<ConnectedPerson> people = people(20_000);
    private final List<Decision> decisions = book.judge(people);

    @Test
    void putAnAnswerBeforeThanksThanksBeforeACallAndALookLast() {
        for (Decision it : decisions) {
            Verdict first = Stream.of(Verdict.ANSWER, Verdict.THANK, Verdict.CALL, Verdict.LOOK, Verdict.KEEP)
                    .filter(verdict -> it.proposals().stream().anyMatch(said -> said.verdict() == verdict))
                    .findFirst()
                    .orElseThrow();
            assertThat(it.verdict()).isEqualTo(first);
        }
    }

    @Test
    void holdNothingThatIsNotKnownAgainstAnybody() {
        for (int i = 0; i < people.size(); i++) {
            ConnectedPerson it = people.get(i);
            String by = decisions.get(i).deciding().map(Proposal::rule).orElse("");
            if (CLUTTER.contains(by)) {
                assertThat(it.relationship()).isEqualTo(Relationship.STRANGER);
                assertThat(it.longStanding()).isTrue();
                assertThat(it.markedKeep() || it.talked() || it.active() || it.anyThread() || it.benefit())
                        .isFalse();
                assertThat(by.equals("connections/look-clutter")).isEqualTo(it.purposeStated() && it.profileKnown());
            }
        }
    }

    @Test
    void letEveryRuleDecideSomewhere() {
        Set<String> deciding = new TreeSet<>();
        decisions.forEach(it -> it.agreeing().stream().map(Proposal::rule).forEach(deciding::add));

        assertThat(book.rules())
                .extracting(RuleInfo::id)
                .filteredOn(it -> it.startsWith("connections/"))
                .hasSizeGreaterThan(15)
                .hasSameElementsAs(deciding);
    }

    private static List<ConnectedPerson> people(int count) {
        Random random = new Random(29);
        List<ConnectedPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(Vocabulary.of(ConnectedPerson.class).with(ConnectedPerson.unknown(), words(random)));
        }
        return people;
    }

    private static Map<String, Object> words(Random random) {
        Map<String, Object> words = new HashMap<>();
        int odds = 2 + random.nextInt(6);
        FLAGS.forEach(it -> words.put(it, random.nextInt(odds) == 0));
        words.put("longStanding", random.nextBoolean());
        words.merge(
                "anyThread",
                words.getOrDefault("strongThread", false),
                (one, other) -> Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other));
        words.put("relationship", one(random, Relationship.values()));
        words.put("thanks", random.nextInt(4) == 0 ? one(random, Thanks.values()) : Thanks.NONE);
        words.put(
                "news",
                Stream.of(News.values()).filter(it -> random.nextInt(8) == 0).toList());
        return words;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
