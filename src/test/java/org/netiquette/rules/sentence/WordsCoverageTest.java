package org.netiquette.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.rules.check.Call;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Operator;
import org.netiquette.rules.check.Written;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** The shipped vocabulary has a sentence of its own for everything that a rule may say. */
class WordsCoverageTest {

    private static final List<Operator> ORDER =
            List.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
    private static final List<Operator> SAME = List.of(Operator.IS, Operator.IS_NOT, Operator.IN, Operator.NOT_IN);
    private static final List<Operator> HOLDS = List.of(Operator.CONTAINS, Operator.NOT_CONTAINS);

    static Stream<Subject> subjects() {
        return Subject.ALL.stream();
    }

    @Test
    void isSound() {
        assertThat(Said.SHIPPED.problems()).isEmpty();
    }

    /** Each in a rule of its own: one that lacks a sentence must not hide another. */
    @ParameterizedTest
    @MethodSource("subjects")
    void saysEveryWordWithEveryOperatorAndValue(Subject subject) {
        Map<String, String> wrong = new TreeMap<>();
        for (Condition condition : conditions(subject)) {
            CheckedRule rule = rule(
                    subject, List.of(condition), Force.MAY, subject.verdicts().get(0));
            String said = said(rule);
            if (!Said.rule("x", subject, Said.SHIPPED, said).conditions().equals(List.of(condition))) {
                wrong.put(Written.asInTheFile(condition), said);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void saysEveryProposal(Subject subject) {
        for (Force force : Force.values()) {
            for (Verdict verdict : subject.verdicts()) {
                CheckedRule rule = rule(subject, List.of(), force, verdict);
                assertThat(Said.rule("x", subject, Said.SHIPPED, said(rule))).isEqualTo(rule);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void hasWordsForEveryValue(Subject subject) throws IOException {
        String words = Files.readString(Path.of("rules/words.dsl"));
        for (String word : subject.vocabulary().names()) {
            new Slot(word, subject.vocabulary().kind(word).orElseThrow(), false)
                    .choice()
                    .ifPresent(list ->
                            list.values().forEach(it -> assertThat(words).contains("=" + Phrases.written(it) + "\n")));
        }
    }

    @Test
    void isAFileThatDroolsItselfReads() throws IOException {
        String words = Files.readString(Path.of("rules/words.dsl"));
        DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();

        assertThat(file.parseAndLoad(new StringReader(words))).isTrue();
        assertThat(file.getMapping().getEntries())
                .hasSize((int) words.lines().filter(it -> it.startsWith("[")).count());
    }

    private static String said(CheckedRule rule) {
        return Said.SHIPPED.say(rule);
    }

    private static CheckedRule rule(Subject subject, List<Condition> conditions, Force force, Verdict verdict) {
        String sentence = "It " + Call.word(force) + " be so.";
        return new CheckedRule(
                subject.folder() + "/rule",
                sentence,
                "a test needs it",
                "invented",
                subject,
                conditions,
                force,
                verdict,
                "why \"so\" \\ // {reason}",
                "x",
                0,
                List.of());
    }

    private static List<Condition> conditions(Subject subject) {
        List<Condition> all = new ArrayList<>();
        subject.vocabulary()
                .names()
                .forEach(it -> add(all, it, subject.vocabulary().kind(it).orElseThrow()));
        return all;
    }

    private static void add(List<Condition> all, String word, WordKind kind) {
        if (kind instanceof WordKind.Flag) {
            all.add(new Condition.Yes(word));
            all.add(new Condition.Not(new Condition.Yes(word)));
        } else if (kind instanceof WordKind.Choice list) {
            compare(all, word, kind, SAME, list.values());
            compare(all, word, kind, list.ordered() ? ORDER : List.of(), list.values());
        } else if (kind instanceof WordKind.Several several) {
            compare(all, word, kind, HOLDS, several.element().values());
        } else if (kind instanceof WordKind.Count) {
            compare(all, word, kind, SAME, List.of(0, 1, 999_999_999));
            compare(all, word, kind, ORDER, List.of(7));
        } else {
            List<Object> texts = List.of("", "a", "it's \"so\" \\ (x), or {text} // no", "Müller");
            compare(all, word, kind, SAME, texts);
            compare(all, word, kind, HOLDS, texts);
        }
    }

    private static void compare(
            List<Condition> all, String word, WordKind kind, List<Operator> operators, List<Object> values) {
        for (Operator operator : operators) {
            boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
            if (list) {
                all.add(new Condition.Comparison(word, kind, operator, values));
                all.add(new Condition.Comparison(word, kind, operator, values.subList(0, 2)));
                continue;
            }
            List<Object> possible = new ArrayList<>(values);
            possible.removeIf(it -> isBeyond(kind, operator, it));
            possible.forEach(it -> all.add(new Condition.Comparison(word, kind, operator, List.of(it))));
        }
    }

    /** Nothing is less than the first or more than the last. */
    private static boolean isBeyond(WordKind kind, Operator operator, Object value) {
        List<Object> all = kind.values();
        return !all.isEmpty()
                && ((operator == Operator.LESS && value.equals(all.get(0)))
                        || (operator == Operator.MORE && value.equals(all.get(all.size() - 1))));
    }
}
