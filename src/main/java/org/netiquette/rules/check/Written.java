package org.netiquette.rules.check;

import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.rules.word.WordKind;

/** A checked rule written as DRL, in the form of its file or in the form for the compiler. Every literal is escaped anew. */
final class Written {

    private final CheckedRule rule;

    Written(CheckedRule rule) {
        this.rule = rule;
    }

    /** As its file must read but for blanks, comments and semicolons. */
    String asInTheFile() {
        return """
                package %s
                import org.netiquette.fact.*
                rule %s
                when
                    $it : %s( %s )
                then
                    $it.%s( %s )
                end
                """.formatted(
                        packageName(rule.subject().folder()),
                        quoted(rule.sentence()),
                        rule.subject().name(),
                        conditions(false),
                        new Call(rule.force(), rule.verdict()).name(),
                        quoted(rule.reason()));
    }

    /** With the id in place of the sentence, so that nothing that a person wrote becomes a name in generated code. */
    String forTheCompiler() {
        return """
                package %s;
                import org.netiquette.fact.*;
                import org.netiquette.verdict.Force;
                import org.netiquette.verdict.Verdict;

                rule %s
                when
                    $it : %s( %s )
                then
                    $it.propose( %s, Force.%s, Verdict.%s, %s );
                end
                """.formatted(
                        packageName(rule.subject().folder()),
                        quoted(rule.id()),
                        rule.subject().name(),
                        conditions(true),
                        quoted(rule.id()),
                        rule.force(),
                        rule.verdict(),
                        escaped(rule.reason()));
    }

    static String packageName(String folder) {
        return "rules." + folder;
    }

    private String conditions(boolean plain) {
        return rule.conditions().stream().map(it -> text(it, plain)).collect(Collectors.joining(", "));
    }

    private static String text(Condition condition, boolean plain) {
        if (condition instanceof Condition.Comparison it) {
            return comparison(plain ? unordered(it) : it, plain);
        } else if (condition instanceof Condition.Yes it) {
            return it.word();
        } else if (condition instanceof Condition.Not it) {
            return "!" + text(it.condition(), plain);
        } else if (condition instanceof Condition.Both it) {
            return text(it.left(), plain) + " && " + text(it.right(), plain);
        } else if (condition instanceof Condition.Either it) {
            return text(it.left(), plain) + " || " + text(it.right(), plain);
        }
        return "( " + text(((Condition.Group) condition).condition(), plain) + " )";
    }

    private static String comparison(Condition.Comparison it, boolean plain) {
        String values = it.values().stream().map(value -> literal(value, plain)).collect(Collectors.joining(", "));
        return it.word() + " " + it.operator().sign() + " " + (it.operator().lists() ? "( " + values + " )" : values);
    }

    /** Drools orders numbers; the order of an enum is spelt out as the list of its values. */
    private static Condition.Comparison unordered(Condition.Comparison it) {
        if (!(it.kind() instanceof WordKind.Choice choice) || !it.operator().orders()) {
            return it;
        }
        List<Object> all = choice.values();
        int limit = all.indexOf(it.values().get(0));
        List<Object> values = all.stream()
                .filter(value -> it.operator().holds(all.indexOf(value), limit))
                .toList();
        return new Condition.Comparison(it.word(), it.kind(), Operator.IN, values);
    }

    private static String literal(Object value, boolean plain) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof String text) {
            return plain ? escaped(text) : quoted(text);
        }
        return value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Only letters, digits and blanks as they are: no text of a person can look like code to any later stage. Octal, since
     * Java reads the other escape for a quote as the quote itself.
     */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 128) {
                escaped.append("\\u%04x".formatted((int) letter));
            } else if (letter == ' ' || Character.isLetterOrDigit(letter)) {
                escaped.append(letter);
            } else {
                escaped.append("\\%03o".formatted((int) letter));
            }
        }
        return escaped.append('"').toString();
    }
}
