package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Holding;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/** What is read off the tree of a rule, and what the compiled rule does, are the same. */
class HoldingTest {

    private static final int RULES = 60;
    private static final int FACTS = 1_000;
    private static final List<String> TEXTS = List.of("", "Ghent", "C++ \\\"guru\\\"", "Müller, Söhne", "a");

    @TempDir
    Path temp;

    private final Random random = new Random(61);

    static List<Subject> subjects() {
        return Subject.ALL;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void agreesWithTheCompiledRule(Subject subject) {
        List<CheckedRule> rules =
                IntStream.range(0, RULES).mapToObj(it -> rule(it, subject)).toList();
        List<Judgeable> facts =
                Stream.generate(() -> fact(subject)).limit(FACTS).toList();

        List<Decision> decisions =
                new BookCache(temp.resolve("books")).book(rules, Map.of()).judge(facts);

        int spoken = 0;
        for (int i = 0; i < facts.size(); i++) {
            Holding holding = Holding.of(facts.get(i));
            assertThat(decisions.get(i).proposals())
                    .as("%s", facts.get(i))
                    .extracting(Proposal::rule)
                    .containsExactlyInAnyOrderElementsOf(rules.stream()
                            .filter(holding::holds)
                            .map(CheckedRule::id)
                            .toList());
            spoken += decisions.get(i).proposals().size();
        }
        assertThat(spoken).isBetween(FACTS * RULES / 10, FACTS * RULES * 9 / 10);
    }

    @Test
    void readsWordsOfAMap() {
        CheckedRule rule = rule(1, Subject.ALL.get(0), "photo == Photo.MISSING, mutuals > 2");

        assertThat(Holding.of(Map.of("photo", photo("MISSING"), "mutuals", 3)).holds(rule))
                .isTrue();
        assertThat(Holding.of(Map.of("photo", photo("MISSING"), "mutuals", 2)).holds(rule))
                .isFalse();
        assertThatThrownBy(() -> Holding.of(Map.of("photo", photo("MISSING"))).holds(rule))
                .hasMessage("The word mutuals must have a value.");
    }

    private static Object photo(String name) {
        return kind(Subject.ALL.get(0), "photo").read(name);
    }

    private CheckedRule rule(int number, Subject subject) {
        return rule(number, subject, condition(subject, 3));
    }

    private static CheckedRule rule(int number, Subject subject, String condition) {
        String text = subject.folder().equals("invitations")
                ? Rules.file("It may be asked.", condition, "mayAsk( \"asked\" )")
                : Rules.outreach("They may be invited.", condition, "mayInvite( \"invited\" )");
        RuleCheck.Result result = RuleCheck.check(new RuleSource(
                "test.drl", subject.folder() + "/rule-" + number, subject, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.problems()).as(condition).isEmpty();
        return result.rule().orElseThrow();
    }

    private String condition(Subject subject, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> condition(subject, depth - 1) + " && " + condition(subject, depth - 1);
            case 2 -> condition(subject, depth - 1) + " || " + condition(subject, depth - 1);
            case 3 -> "!( " + condition(subject, depth - 1) + " )";
            case 4 -> "( " + condition(subject, depth - 1) + " )";
            default -> comparison(subject);
        };
    }

    private String comparison(Subject subject) {
        String word = one(subject.vocabulary().names());
        WordKind kind = kind(subject, word);
        if (kind instanceof WordKind.Flag) {
            return one(List.of(word, "!" + word, word + " == true", word + " != true"));
        } else if (kind instanceof WordKind.Count) {
            return word + one(List.of(" == 2", " != 2", " < 2", " <= 2", " > 2", " >= 2", " in ( 0, 3 )"));
        } else if (kind instanceof WordKind.Text) {
            String text = "\"" + one(TEXTS) + "\"";
            return word + one(List.of(" == ", " != ", " contains ", " not contains ")) + text;
        } else if (kind instanceof WordKind.Several several) {
            return word + one(List.of(" contains ", " not contains ")) + constant(several.element());
        }
        return choice(word, (WordKind.Choice) kind);
    }

    private String choice(String word, WordKind.Choice kind) {
        if (kind.ordered() && random.nextBoolean()) {
            return word + one(List.of(" < ", " <= ", " > ", " >= ")) + "Relationship.KNOWN";
        }
        return random.nextBoolean()
                ? word + one(List.of(" == ", " != ")) + constant(kind)
                : word + one(List.of(" in ( ", " not in ( ")) + constant(kind) + ", " + constant(kind) + " )";
    }

    private String constant(WordKind.Choice kind) {
        return kind.type().getSimpleName() + "." + one(kind.names());
    }

    /** Nothing is asked: what comes after a question is no matter of a single rule. */
    private Judgeable fact(Subject subject) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String word : subject.vocabulary().names()) {
            words.put(word, value(kind(subject, word)));
        }
        words.computeIfPresent("question", (word, value) -> "NONE");
        words.computeIfPresent("answer", (word, value) -> "NONE");
        words.computeIfPresent("veryGoodAnswer", (word, value) -> "false");
        return subject.fact(words);
    }

    private Object value(WordKind kind) {
        if (kind instanceof WordKind.Count) {
            return random.nextInt(5);
        } else if (kind instanceof WordKind.Text) {
            return one(TEXTS).replace("\\", "") + one(TEXTS).replace("\\", "");
        } else if (kind instanceof WordKind.Several several) {
            List<Object> shuffled = new ArrayList<>(several.element().values());
            Collections.shuffle(shuffled, random);
            return shuffled.subList(0, random.nextInt(4));
        }
        return one(kind.values());
    }

    private static WordKind kind(Subject subject, String word) {
        return subject.vocabulary().kind(word).orElseThrow();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
