package org.netiquette.rules.check;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.rules.word.WordKind;

/** The third wall: every node of a condition, as the compiler's own parser reads it, must be on this list. */
final class ConditionCheck {

    private static final Map<BinaryExpr.Operator, Operator> COMPARISONS = Map.of(
            BinaryExpr.Operator.EQUALS, Operator.IS,
            BinaryExpr.Operator.NOT_EQUALS, Operator.IS_NOT,
            BinaryExpr.Operator.LESS, Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS, Operator.AT_MOST,
            BinaryExpr.Operator.GREATER, Operator.MORE,
            BinaryExpr.Operator.GREATER_EQUALS, Operator.AT_LEAST);

    private final Vocabulary<?> vocabulary;
    private final Lines lines;
    private final Found problems;
    private int comparisons;

    ConditionCheck(Vocabulary<?> vocabulary, Lines lines, Found problems) {
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.problems = problems;
    }

    /** The condition that a text says; empty, with problems, where it says more. Texts are read in their order. */
    Optional<Condition> read(String text) {
        try {
            DrlxExpression read = DrlxParser.parseExpression(DrlxParser.buildDrlxParserWithArguments(List.of()), text);
            if (isThere(read.getBind())) {
                problems.add(lines.of(read.getBind().getIdentifier()), "A condition names nothing but $it itself.");
                return Optional.empty();
            }
            return condition(read.getExpr());
        } catch (ParseProblemException e) {
            problems.add(
                    lines.of(text.split("\\W", 2)[0]),
                    "This is no condition: " + text.strip() + ".",
                    "Maybe ! is meant for the opposite, and a comma between two conditions.");
            return Optional.empty();
        }
    }

    private Optional<Condition> condition(Expression read) {
        if (read instanceof BinaryExpr it && it.getOperator() == BinaryExpr.Operator.AND) {
            return pair(it, Condition.Both::new);
        } else if (read instanceof BinaryExpr it && it.getOperator() == BinaryExpr.Operator.OR) {
            return pair(it, Condition.Either::new);
        } else if (read instanceof BinaryExpr it && COMPARISONS.containsKey(it.getOperator())) {
            return comparison(it.getLeft(), COMPARISONS.get(it.getOperator()), List.of(it.getRight()));
        } else if (read instanceof PointFreeExpr it && !isThere(it.getArg1())) {
            return pointFree(it);
        } else if (read instanceof EnclosedExpr it) {
            return condition(it.getInner()).map(Condition.Group::new);
        } else if (read instanceof UnaryExpr it && it.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return opposite(it.getExpression());
        } else if (isName(read)) {
            return yes(read);
        }
        return refuse(read);
    }

    private Optional<Condition> pair(BinaryExpr read, Join join) {
        Optional<Condition> left = condition(read.getLeft());
        Optional<Condition> right = condition(read.getRight());
        return left.flatMap(one -> right.map(other -> join.of(one, other)));
    }

    private Optional<Condition> pointFree(PointFreeExpr read) {
        String sign = (read.isNegated() ? "not " : "") + read.getOperator().getIdentifier();
        Optional<Operator> operator = Operator.of(sign).filter(it -> it.lists() || it.looksInto());
        if (operator.isEmpty()) {
            problems.addNear(
                    lines.of(read.getOperator().getIdentifier()),
                    "The operator (" + sign + ") must be one of == != < <= > >= in, not in, contains, not contains.",
                    sign,
                    List.of("in", "not in", "contains", "not contains"));
            return Optional.empty();
        }
        return comparison(read.getLeft(), operator.get(), read.getRight());
    }

    private Optional<Condition> opposite(Expression read) {
        if (read instanceof EnclosedExpr || isName(read)) {
            return condition(read).map(Condition.Not::new);
        }
        problems.add(lines.line(), "What ! turns round must stand between parentheses: !( " + print(read) + " ).");
        return Optional.empty();
    }

    private Optional<Condition> yes(Expression read) {
        String word = print(read);
        int line = lines.of(word);
        return isTooMuch(1, line)
                ? Optional.empty()
                : kind(word, line).flatMap(kind -> {
                    if (kind instanceof WordKind.Flag) {
                        return Optional.of(new Condition.Yes(word));
                    }
                    problems.add(
                            line, "The word " + word + " is neither true nor false: it must be compared with a value.");
                    return Optional.empty();
                });
    }

    private Optional<Condition> comparison(Expression left, Operator operator, List<Expression> right) {
        if (!isName(left)) {
            return refuse(left);
        }
        String word = print(left);
        int line = lines.of(word);
        return isTooMuch(right.size(), line)
                ? Optional.empty()
                : kind(word, line)
                        .flatMap(kind -> new ValueCheck(word, kind, operator, lines, problems).read(right, line));
    }

    /** A word alone compares as well: with yes. */
    private boolean isTooMuch(int values, int line) {
        boolean tooMuch = ++comparisons > Limits.CONDITIONS || values > Limits.VALUES;
        if (tooMuch) {
            problems.add(line, "A rule must have at most 50 comparisons, each with at most 100 values.");
        }
        return tooMuch;
    }

    private Optional<WordKind> kind(String word, int line) {
        Optional<WordKind> kind = vocabulary.kind(word);
        if (kind.isEmpty()) {
            problems.addNear(
                    line,
                    "The word (" + word + ") must be a word of "
                            + vocabulary.type().getSimpleName() + ".",
                    word,
                    vocabulary.names());
        }
        return kind;
    }

    private Optional<Condition> refuse(Expression read) {
        String text = print(read);
        problems.add(
                lines.of(text.split("\\W", 2)[0]),
                "This must be a word compared with plain values: " + text + ".",
                "Maybe the word must be written again on each side of && and ||, and stand left of its value.");
        return Optional.empty();
    }

    static String print(Node node) {
        return PrintUtil.printNode(node);
    }

    private static boolean isName(Expression read) {
        return read instanceof DrlNameExpr it && it.getBackReferencesCount() == 0;
    }

    static boolean isThere(@Nullable Object part) {
        return part != null;
    }

    private interface Join {
        Condition of(Condition left, Condition right);
    }
}
