package org.netiquette.rules.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.rules.check.Call;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.check.Operator;
import org.netiquette.rules.check.Written;

/** Says a checked rule in sentences. What comes out is a file of sentences that means the same rule. */
final class Saying {

    private final CheckedRule rule;
    private final Phrasebook book;
    private final Found problems;

    Saying(CheckedRule rule, Phrasebook book, Found problems) {
        this.rule = rule;
        this.book = book;
        this.problems = problems;
    }

    /** The whole file; with problems, where the vocabulary has no sentence for something. */
    String file() {
        return """
                // Why: %s
                // Source: %s
                %s
                rule %s
                when
                    %s
                %sthen
                    %s
                end
                """.formatted(
                        rule.why(),
                        rule.source(),
                        rule.accepted().stream()
                                .map(it -> "// Accepted: " + it.danger().text() + " because " + it.because() + "\n")
                                .collect(Collectors.joining()),
                        Written.quoted(rule.sentence()),
                        sentence(Sentence.Part.FACT, "$it:" + rule.subject().name() + "()", ""),
                        rule.conditions().stream()
                                .map(it -> "    - " + withoutGroup(it) + "\n")
                                .collect(Collectors.joining()),
                        call());
    }

    private String call() {
        String call = "$it." + new Call(rule.force(), rule.verdict()).name() + "(";
        return sentence(Sentence.Part.CALL, call, Written.quoted(rule.reason()));
    }

    private String sentence(Sentence.Part part, String meaning, String filled) {
        return book.of(rule.subject(), part).stream()
                .filter(it -> Piece.join(it.meaning()).replace(" ", "").startsWith(meaning))
                .map(it -> it.shown(filled))
                .findFirst()
                .orElseGet(() -> missing(meaning));
    }

    private String withoutGroup(Condition condition) {
        return condition instanceof Condition.Group it ? withoutGroup(it.condition()) : said(condition);
    }

    private String said(Condition condition) {
        if (condition instanceof Condition.Both it) {
            return (it.left() instanceof Condition.Both ? said(it.left()) : inner(it.left())) + " and "
                    + inner(it.right());
        } else if (condition instanceof Condition.Either it) {
            return (it.left() instanceof Condition.Either ? said(it.left()) : inner(it.left())) + " or "
                    + inner(it.right());
        } else if (condition instanceof Condition.Group it) {
            return between(it.condition());
        } else if (condition instanceof Condition.Not it && !(it.condition() instanceof Condition.Yes)) {
            return "not " + between(it.condition());
        }
        Condition plain = Plain.of(condition);
        return word(plain).or(() -> turned(plain)).orElseGet(() -> missing(text(plain)));
    }

    /** A condition within another: joined ones stand between parentheses, whatever binds more closely in a rule file. */
    private String inner(Condition condition) {
        return condition instanceof Condition.Both || condition instanceof Condition.Either
                ? "( " + said(condition) + " )"
                : said(condition);
    }

    private String between(Condition condition) {
        Condition inner = condition instanceof Condition.Group it ? it.condition() : condition;
        return inner == condition ? inner(inner) : between(inner);
    }

    private Optional<String> word(Condition condition) {
        return book.of(rule.subject(), Sentence.Part.CONDITION).stream()
                .map(it -> said(it, condition))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where only the opposite has a sentence. */
    private Optional<String> turned(Condition condition) {
        return Plain.opposite(condition).flatMap(this::word).map("not "::concat);
    }

    private Optional<String> said(Sentence sentence, Condition condition) {
        Condition meaning = sentence.condition().orElseThrow();
        if (sentence.slots().isEmpty()) {
            return meaning.equals(condition) ? Optional.of(sentence.shown()) : Optional.empty();
        }
        return sentence.slots().size() == 1
                        && meaning instanceof Condition.Comparison sample
                        && condition instanceof Condition.Comparison it
                        && sample.word().equals(it.word())
                        && sample.operator() == it.operator()
                        && sample.values().size() == 1
                ? Optional.of(sentence.shown(values(it)))
                : Optional.empty();
    }

    private String values(Condition.Comparison it) {
        List<String> values = it.values().stream().map(this::value).toList();
        int last = values.size() - 1;
        String joiner = it.operator() == Operator.NOT_IN ? " nor " : " or ";
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + joiner + values.get(last);
    }

    private String value(Object value) {
        if (value instanceof Enum<?>) {
            return book.phrases().say(value);
        }
        return value instanceof String text ? Written.quoted(text) : value.toString();
    }

    private static String text(Condition condition) {
        return Written.asInTheFile(condition);
    }

    private String missing(String meaning) {
        problems.add(
                0,
                "The vocabulary has no sentence for " + meaning + ".",
                "Maybe a line for it can be added to " + book.file() + ".");
        return "";
    }
}
