package org.netiquette.rules.check;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.rules.word.WordKind;

/** The right-hand side of a comparison: literals of the word's own kind, under an operator that fits it. */
final class ValueCheck {

    private final String word;
    private final WordKind kind;
    private final Operator operator;
    private final Lines lines;
    private final Found problems;

    ValueCheck(String word, WordKind kind, Operator operator, Lines lines, Found problems) {
        this.word = word;
        this.kind = kind;
        this.operator = operator;
        this.lines = lines;
        this.problems = problems;
    }

    Optional<Condition> read(List<Expression> right, int line) {
        if (!fits()) {
            problems.add(
                    line,
                    "The word " + word + " must be compared with " + operators() + ", not with " + operator.sign()
                            + ".");
            return Optional.empty();
        }
        if (right.isEmpty()) {
            problems.add(line, "The list of values for " + word + " must not be empty.");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        right.forEach(it -> value(it).ifPresent(values::add));
        return values.size() == right.size() && isPossible(values.get(0), line)
                ? Optional.of(new Condition.Comparison(word, kind, operator, values))
                : Optional.empty();
    }

    private boolean fits() {
        if (kind instanceof WordKind.Choice choice) {
            return !operator.looksInto() && (choice.ordered() || !operator.orders());
        } else if (kind instanceof WordKind.Count) {
            return !operator.looksInto();
        } else if (kind instanceof WordKind.Flag) {
            return operator == Operator.IS || operator == Operator.IS_NOT;
        } else if (kind instanceof WordKind.Several) {
            return operator.looksInto();
        }
        return !operator.orders();
    }

    private String operators() {
        if (kind instanceof WordKind.Choice choice) {
            return "== != in, not in" + (choice.ordered() ? " < <= > >=" : " (its values have no order)");
        } else if (kind instanceof WordKind.Count) {
            return "== != < <= > >= in, not in";
        } else if (kind instanceof WordKind.Flag) {
            return "== != or stand alone";
        } else if (kind instanceof WordKind.Several) {
            return "contains, not contains";
        }
        return "== != in, not in, contains, not contains";
    }

    /** Nothing is closer than TRUSTED or less close than STRANGER. */
    private boolean isPossible(Object value, int line) {
        boolean possible = !(kind instanceof WordKind.Choice choice) || !isBeyond(choice.values(), value);
        if (!possible) {
            problems.add(line, "No value of " + word + " is " + operator.sign() + " " + value + ".");
        }
        return possible;
    }

    private boolean isBeyond(List<Object> all, Object value) {
        return (operator == Operator.LESS && value.equals(all.get(0)))
                || (operator == Operator.MORE && value.equals(all.get(all.size() - 1)));
    }

    private Optional<Object> value(Expression read) {
        Optional<Object> value = literal(read);
        if (value.isEmpty()) {
            String text = ConditionCheck.print(read);
            problems.addNear(
                    lines.of(text.replaceFirst("^.*\\W(?=\\w+$)", "")),
                    "The value (" + text + ") of " + word + " must be " + expected() + ".",
                    text,
                    names());
        } else {
            lines.of(lastToken(read));
        }
        return value;
    }

    private Optional<Object> literal(Expression read) {
        if (kind instanceof WordKind.Choice choice) {
            return constant(read, choice);
        } else if (kind instanceof WordKind.Several several) {
            return constant(read, several.element());
        } else if (kind instanceof WordKind.Count && read instanceof IntegerLiteralExpr it) {
            return Optional.of(it.getValue())
                    .filter(text -> text.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf);
        } else if (kind instanceof WordKind.Flag && read instanceof BooleanLiteralExpr it) {
            return Optional.of(it.getValue());
        } else if (kind instanceof WordKind.Text && read instanceof StringLiteralExpr it) {
            return Optional.of(unescaped(it.getValue()));
        }
        return Optional.empty();
    }

    private static Optional<Object> constant(Expression read, WordKind.Choice choice) {
        if (!(read instanceof FieldAccessExpr)) {
            return Optional.empty();
        }
        String text = ConditionCheck.print(read);
        return choice.values().stream()
                .filter(it -> text.equals(choice.type().getSimpleName() + "." + ((Enum<?>) it).name()))
                .findFirst();
    }

    private String expected() {
        if (kind instanceof WordKind.Count) {
            return "a whole number";
        } else if (kind instanceof WordKind.Flag) {
            return "true or false";
        } else if (kind instanceof WordKind.Text) {
            return "a text between double quotes";
        }
        return "one of " + String.join(", ", names());
    }

    private List<String> names() {
        if (kind instanceof WordKind.Choice choice) {
            return names(choice);
        }
        return kind instanceof WordKind.Several several ? names(several.element()) : List.of();
    }

    private static List<String> names(WordKind.Choice choice) {
        return choice.names().stream()
                .map(it -> choice.type().getSimpleName() + "." + it)
                .toList();
    }

    private static String lastToken(Expression read) {
        return read instanceof FieldAccessExpr it ? it.getNameAsString() : ConditionCheck.print(read);
    }

    /** The scan lets no other escapes through. */
    static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
