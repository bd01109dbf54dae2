package org.netiquette.rules.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.RandomRules;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Holding;
import org.netiquette.rules.word.Subject;

class SpaceTest {

    private static final Subject INVITATIONS = Subject.ALL.get(0);

    static List<Subject> subjects() {
        return Subject.ALL;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void holdsTheCasesOfEachRuleAndNoOther(Subject subject) {
        RandomRules random = new RandomRules(subject, 7);
        List<CheckedRule> rules = IntStream.range(0, 60).mapToObj(random::rule).toList();
        List<Judgeable> facts = lawful(subject, random, 3_000);

        for (int i = 0; i + 1 < rules.size(); i++) {
            CheckedRule one = rules.get(i);
            CheckedRule other = rules.get(i + 1);
            Space space = Space.of(subject, List.of(one, other));
            CaseSet only = space.possible().and(space.where(one)).minus(space.where(other));
            String said = one.conditions() + " without " + other.conditions();
            if (only.isEmpty()) {
                assertThat(facts)
                        .as(said)
                        .noneMatch(it ->
                                Holding.of(it).holds(one) && !Holding.of(it).holds(other));
            } else {
                Judgeable example = only.example().fact();
                assertThat(Holding.of(example).holds(one)).as(said).isTrue();
                assertThat(Holding.of(example).holds(other)).as(said).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void countsNoCaseThatEvidenceCannotBringAbout(Subject subject) {
        RandomRules random = new RandomRules(subject, 8);
        List<Condition> laws = Laws.of(subject);

        for (int i = 0; i < 40; i++) {
            CheckedRule rule = random.rule(i);
            Space space = Space.of(subject, List.of(rule));
            CaseSet cases = space.possible().and(space.where(rule));
            if (!cases.isEmpty()) {
                Holding holding = Holding.of(withWholeWords(subject, cases.example()));
                assertThat(laws).as("%s", rule.conditions()).allMatch(holding::holds);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mutuals > 3, mutuals < 4",
                "mutuals > 3, mutuals <= 3",
                "photo == Photo.MISSING, photo == Photo.PRESENT",
                "headline == \"a\", headline == \"b\"",
                "headline == \"abc\", headline not contains \"b\"",
                "headline contains \"abc\", headline not contains \"b\"",
                "headline not contains \"\"",
                "benefit, !benefit",
                "note == Note.REASONED, claim == Claim.CONTRADICTED",
                "question == Question.WAITING, answer == Note.PITCH",
                "threadKinds contains ThreadKind.TOWN, !anyThread",
                "mutuals >= 3, !anyThread",
                "relationship > Relationship.KNOWN, relationship < Relationship.WELL_KNOWN"
            })
    void knowsWhatCannotBe(String conditions) {
        CheckedRule rule = RandomRules.rule(INVITATIONS, 1, conditions);
        Space space = Space.of(INVITATIONS, List.of(rule));

        assertThat(space.possible().and(space.where(rule)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mutuals > 3, mutuals < 5 | anyThread yes, threadKinds MUTUALS, mutuals 4",
                "headline contains \"a\", headline contains \"b\" | headline «a·b»",
                "headline contains \"a\", headline != \"a\" | headline «a·»",
                "headline != \"\" | headline «something else»",
                "introducedByTrusted, benefit | introducedByTrusted yes, veryGoodReason yes, anyThread yes, threadKinds"
                        + " INTRODUCTION, benefit yes",
                "photo == Photo.UNKNOWN | nothing is known",
                "answer == Note.REASONED | talked yes, question ANSWERED, answer REASONED"
            })
    void givesAnExampleInWords(String conditions, String example) {
        CheckedRule rule = RandomRules.rule(INVITATIONS, 1, conditions);
        Space space = Space.of(INVITATIONS, List.of(rule));

        assertThat(space.possible().and(space.where(rule)).example().text()).isEqualTo(example);
    }

    @Test
    void readsWordsOtherwise() {
        CheckedRule rule = RandomRules.rule(INVITATIONS, 1, "benefit, mutuals > 3");
        Space space = Space.of(INVITATIONS, List.of(rule));
        CaseSet where = space.where(rule);

        assertThat(where.reading(Map.of("benefit", false)).isEmpty()).isTrue();
        assertThat(where.reading(Map.of("benefit", true)).minus(where).example().text())
                .isEqualTo("mutuals 4");
    }

    @Test
    void goesThroughRulesThatTellManyCasesApart() {
        List<CheckedRule> rules = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            rules.add(RandomRules.rule(
                    INVITATIONS,
                    i,
                    "headline contains \"h%d\" || company contains \"c%d\", location not contains \"l%d\", mutuals > %d"
                            .formatted(i, i, i, i)));
        }
        Space space = Space.of(INVITATIONS, rules);
        CaseSet none = rules.stream().map(space::where).reduce(space.possible(), CaseSet::minus);

        assertThat(none.isEmpty()).isFalse();
    }

    private static List<Judgeable> lawful(Subject subject, RandomRules random, int tries) {
        List<Condition> laws = Laws.of(subject);
        List<Judgeable> facts = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            Judgeable fact = random.fact();
            Holding holding = Holding.of(fact);
            if (laws.stream().allMatch(holding::holds)) {
                facts.add(fact);
            }
        }
        assertThat(facts).isNotEmpty();
        return facts;
    }

    private static Judgeable withWholeWords(Subject subject, Example example) {
        return subject.fact(example.words());
    }
}
