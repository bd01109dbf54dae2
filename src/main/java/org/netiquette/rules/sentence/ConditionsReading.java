package org.netiquette.rules.sentence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.rules.check.Call;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.word.Subject;

/**
 * What conditions mean, by the check that rule files pass: each is tried as a condition of a rule, with a sample in each
 * slot. Many are tried in one rule, which takes a fifth of the time; only where that fails each alone, to know which it is.
 */
final class ConditionsReading {

    private static final int AT_ONCE = 40;
    // A file in which this much is wrong is told so; its other lines need not be tried one by one
    private static final int ENOUGH = 50;

    private final Subject subject;
    private final Found problems;

    ConditionsReading(Subject subject, Found problems) {
        this.subject = subject;
        this.problems = problems;
    }

    /** The conditions by the line of their sentence; those that are refused are left out. */
    Map<Integer, Condition> read(List<Sentence> sentences) {
        Map<Integer, Condition> read = new HashMap<>();
        for (int from = 0; from < sentences.size(); from += AT_ONCE) {
            List<Sentence> some = sentences.subList(from, Math.min(sentences.size(), from + AT_ONCE));
            List<Condition> conditions = conditions(check(some));
            if (conditions.size() == some.size()) {
                for (int i = 0; i < some.size(); i++) {
                    read.put(some.get(i).line(), conditions.get(i));
                }
            } else {
                some.stream().filter(it -> problems.size() < ENOUGH).forEach(it -> alone(it, read));
            }
        }
        return read;
    }

    private void alone(Sentence sentence, Map<Integer, Condition> read) {
        RuleCheck.Result result = check(List.of(sentence));
        result.problems().forEach(it -> problems.add(sentence.line(), it.sentence(), it.maybe()));
        conditions(result).forEach(it -> read.put(sentence.line(), it));
    }

    private static List<Condition> conditions(RuleCheck.Result result) {
        return result.rule().map(it -> it.conditions()).orElse(List.of());
    }

    private RuleCheck.Result check(List<Sentence> sentences) {
        String conditions = sentences.stream().map(ConditionsReading::sample).collect(Collectors.joining(",\n"));
        String rule = """
                // Why: the vocabulary must hold what a rule may say.
                // Source: the vocabulary
                package rules.%s;
                import org.netiquette.fact.*;

                rule "A sentence %s mean something."
                when
                    $it : %s( %s )
                then
                    $it.%s( "why" );
                end
                """.formatted(
                        subject.folder(),
                        Call.word(Call.example(subject).force()),
                        subject.name(),
                        conditions,
                        Call.example(subject).name());
        return RuleCheck.check(
                new RuleSource("", subject.folder() + "/words", subject, rule.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sample(Sentence sentence) {
        Map<String, String> samples =
                sentence.slots().stream().collect(Collectors.toMap(Slot::name, Slot::sample, (one, other) -> one));
        return Sentence.drl(sentence.meaning(), samples);
    }
}
