package org.netiquette.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/** Checks one rule file: it becomes a rule, or problems. */
public final class RuleCheck {

    /**
     * What came of a file.
     *
     * @param rule empty where there is any problem
     */
    public record Result(Optional<CheckedRule> rule, List<Problem> problems) {}

    private final RuleSource source;
    private final Found problems;

    private RuleCheck(RuleSource source) {
        this.source = source;
        this.problems = new Found(source.file());
    }

    /** Checks a file; nothing of it is compiled or run. */
    public static Result check(RuleSource source) {
        RuleCheck check = new RuleCheck(source);
        Optional<CheckedRule> rule = check.rule();
        return new Result(check.problems.isEmpty() ? rule : Optional.empty(), check.problems.all());
    }

    /**
     * A condition alone, as a rule about the subject could have it.
     *
     * @throws IllegalArgumentException when it says anything else
     */
    public static Condition condition(String text, Subject subject) {
        Found problems = new Found(text);
        Lines lines = new Lines(new Scan(text, problems).tokens());
        return new ConditionCheck(subject.vocabulary(), lines, problems)
                .read(text)
                .filter(it -> problems.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(problems.all().toString()));
    }

    private Optional<CheckedRule> rule() {
        return Letters.of(source.bytes(), problems).flatMap(this::scanned);
    }

    private Optional<CheckedRule> scanned(String text) {
        Scan scan = new Scan(text, problems);
        Limits.check(scan.tokens(), problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return new TreeCheck(source.subject(), problems).read(scan.code()).flatMap(it -> understood(it, scan));
    }

    private Optional<CheckedRule> understood(Tree tree, Scan scan) {
        Lines lines = new Lines(scan.tokens());
        Header header = new Header(scan.comments(), lines.of("package"), above(), problems);
        String why = header.why();
        String from = header.source();
        List<Accepted> accepted = header.accepted();
        header.checkNames();
        int line = lines.of("rule");
        lines.of("(");
        Header.checkSentence(tree.sentence(), line, problems);
        List<Condition> conditions = conditions(tree, lines);
        Optional<CallCheck.Said> said = new CallCheck(source.subject(), lines, problems).read(tree.consequence());
        said.ifPresent(it -> Header.checkForce(tree.sentence(), it.call().force(), line, problems));
        return said.map(it -> new CheckedRule(
                        source.id(),
                        tree.sentence(),
                        why,
                        from,
                        source.subject(),
                        conditions,
                        it.call().force(),
                        it.call().verdict(),
                        it.reason(),
                        source.file(),
                        line,
                        accepted))
                .filter(it -> problems.isEmpty())
                .filter(it -> saysNothingElse(it, scan));
    }

    private String above() {
        return source.isSentences() ? "rule" : "package line";
    }

    private List<Condition> conditions(Tree tree, Lines lines) {
        ConditionCheck check = new ConditionCheck(source.subject().vocabulary(), lines, problems);
        List<Condition> conditions = new ArrayList<>();
        tree.conditions().forEach(it -> check.read(it).ifPresent(conditions::add));
        return conditions;
    }

    /** What was understood, written out, must be what the file says: nothing may be dropped on the way. */
    private boolean saysNothingElse(CheckedRule rule, Scan scan) {
        List<Token> written = meaning(scan.tokens());
        List<Token> understood = meaning(new Scan(new Written(rule).asInTheFile(), problems).tokens());
        for (int i = 0; i < written.size(); i++) {
            Token token = written.get(i);
            if (i >= understood.size() || !token.is(understood.get(i).text())) {
                problems.add(token.line(), token.text() + " has no place here: a rule is one pattern and one call.");
                return false;
            }
        }
        if (written.size() < understood.size()) {
            problems.add(0, "The rule ends too early.");
        }
        return written.size() == understood.size();
    }

    private static List<Token> meaning(List<Token> tokens) {
        return tokens.stream().filter(it -> !it.isSemicolon()).toList();
    }
}
