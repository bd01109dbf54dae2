package org.netiquette.rules.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.Optional;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;

/**
 * The fourth wall: after {@code then} stands one call of force and verdict on {@code $it}, with one plain reason. The verdict
 * is one of those of the rule's subject.
 */
final class CallCheck {

    /** A call with its reason. */
    record Said(Call call, String reason) {}

    private static final int MAX_REASON = 300;

    private final Subject subject;
    private final Lines lines;
    private final Found problems;

    CallCheck(Subject subject, Lines lines, Found problems) {
        this.subject = subject;
        this.lines = lines;
        this.problems = problems;
    }

    Optional<Said> read(String consequence) {
        lines.of("then");
        Optional<MethodCallExpr> call = onlyCall(consequence);
        if (call.isEmpty()) {
            problems.add(
                    lines.next(),
                    "After then must stand one call with one reason and nothing else: $it."
                            + Call.example(subject).name() + "( \"why\" );");
        }
        return call.flatMap(this::said);
    }

    private static Optional<MethodCallExpr> onlyCall(String consequence) {
        return new JavaParser()
                .parseBlock("{" + consequence + "}")
                .getResult()
                .map(BlockStmt::getStatements)
                .filter(it -> it.size() == 1 && it.get(0) instanceof ExpressionStmt)
                .map(it -> ((ExpressionStmt) it.get(0)).getExpression())
                .filter(CallCheck::isCallOnIt)
                .map(MethodCallExpr.class::cast);
    }

    private static boolean isCallOnIt(Expression read) {
        return read instanceof MethodCallExpr call
                && call.getTypeArguments().isEmpty()
                && call.getScope()
                        .filter(it -> it instanceof NameExpr name
                                && name.getNameAsString().equals("$it"))
                        .isPresent()
                && call.getArguments().size() == 1;
    }

    private Optional<Said> said(MethodCallExpr read) {
        String name = read.getNameAsString();
        int line = lines.of(name);
        Optional<Call> call = Call.named(name, subject);
        if (call.isEmpty()) {
            problems.add(
                    line,
                    "The call (" + name + ") must be must, should or may with " + Call.verdicts(subject) + ".",
                    maybe(name));
        }
        Optional<String> reason = reason(read.getArgument(0), line);
        return call.flatMap(it -> reason.map(text -> new Said(it, text)));
    }

    /** What rules say elsewhere is no slip of the pen, however near another call is. */
    private String maybe(String name) {
        return Subject.ALL.stream()
                .filter(it -> Call.named(name, it).isPresent())
                .map(it -> "Maybe the rule belongs into the folder " + it.folder() + ".")
                .findFirst()
                .orElseGet(() -> Nearest.maybe(name, Call.names(subject)));
    }

    private Optional<String> reason(Expression read, int line) {
        Optional<String> reason = Optional.of(read)
                .filter(StringLiteralExpr.class::isInstance)
                .map(it -> ValueCheck.unescaped(((StringLiteralExpr) it).getValue()));
        if (reason.isEmpty()) {
            problems.add(line, "The reason must be one plain text between double quotes.");
        } else if (reason.get().isBlank() || reason.get().length() > MAX_REASON) {
            problems.add(line, "The reason must say something, in at most 300 characters.");
        }
        return reason;
    }
}
