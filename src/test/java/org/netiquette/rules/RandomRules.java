package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** Rules and facts of a subject, made up by a seeded random, with every form of condition that the check allows. */
public final class RandomRules {

    private static final List<String> TEXTS = List.of("", "Ghent", "C++ \\\"guru\\\"", "Müller, Söhne", "a");

    private final Subject subject;
    private final Random random;

    public RandomRules(Subject subject, long seed) {
        this.subject = subject;
        this.random = new Random(seed);
    }

    /** A checked rule of one condition. */
    public CheckedRule rule(int number) {
        return rule(subject, number, condition(3));
    }

    /** A checked rule with these conditions. */
    public static CheckedRule rule(Subject subject, int number, String conditions) {
        Verdict verdict = subject.verdicts().get(subject.verdicts().size() - 1);
        return rule(subject, "rule-" + number, Rules.file(subject, conditions, Force.MAY, verdict));
    }

    /** The rule of a file. */
    public static CheckedRule rule(Subject subject, String name, String text) {
        RuleCheck.Result result = RuleCheck.check(new RuleSource(
                "rules/" + subject.folder() + "/" + name + ".drl",
                subject.folder() + "/" + name,
                subject,
                text.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.problems()).as(text).isEmpty();
        return result.rule().orElseThrow();
    }

    /** A fact of which every word reads something. */
    public Judgeable fact() {
        Map<String, Object> words = new LinkedHashMap<>();
        subject.vocabulary().names().forEach(it -> words.put(it, value(kind(it))));
        return subject.fact(words);
    }

    private String condition(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> condition(depth - 1) + " && " + condition(depth - 1);
            case 2 -> condition(depth - 1) + " || " + condition(depth - 1);
            case 3 -> "!( " + condition(depth - 1) + " )";
            case 4 -> "( " + condition(depth - 1) + " )";
            default -> comparison();
        };
    }

    private String comparison() {
        String word = one(subject.vocabulary().names());
        WordKind kind = kind(word);
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

    private Object value(WordKind kind) {
        if (kind instanceof WordKind.Count) {
            return random.nextInt(5);
        } else if (kind instanceof WordKind.Text) {
            return one(TEXTS).replace("\\", "") + one(TEXTS).replace("\\", "");
        } else if (kind instanceof WordKind.Several several) {
            List<Object> shuffled = new ArrayList<>(several.element().values());
            Collections.shuffle(shuffled, random);
            return List.copyOf(shuffled.subList(0, random.nextInt(4)));
        }
        return one(kind.values());
    }

    private WordKind kind(String word) {
        return subject.vocabulary().kind(word).orElseThrow();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
