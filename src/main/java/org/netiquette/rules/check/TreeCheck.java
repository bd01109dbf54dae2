package org.netiquette.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.netiquette.rules.word.Subject;

/** The second wall: the file as Drools' own parser reads it must be one plain rule on one plain pattern. */
final class TreeCheck {

    static final String IMPORT = "org.netiquette.fact.*";
    private static final Pattern NEAR = Pattern.compile("input '([^']+)'");

    private final Subject subject;
    private final Found problems;

    TreeCheck(Subject subject, Found problems) {
        this.subject = subject;
        this.problems = problems;
    }

    /** The rule of a file without comments; empty, with problems, where it holds anything else. */
    Optional<Tree> read(String code) {
        return parse(code).flatMap(this::tree);
    }

    private Optional<PackageDescr> parse(String code) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            Optional<PackageDescr> read = Optional.ofNullable(parser.parse(false, code));
            parser.getErrors().forEach(this::unreadable);
            if (read.isEmpty() && problems.isEmpty()) {
                unreadable(0, "");
            }
            return problems.isEmpty() ? read : Optional.empty();
        } catch (DroolsParserException | RuntimeException e) {
            unreadable(0, "");
            return Optional.empty();
        }
    }

    private void unreadable(DroolsError error) {
        int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        Matcher near = NEAR.matcher(error.getMessage());
        unreadable(line, near.find() ? " near " + near.group(1) : "");
    }

    private void unreadable(int line, String near) {
        problems.add(
                line,
                "This cannot be read as a rule" + near + ".",
                "Maybe a comma, a parenthesis, when, then or end is missing just before it.");
    }

    private Optional<Tree> tree(PackageDescr read) {
        nothingBeside(read);
        imports(read.getImports());
        packageName(read);
        if (read.getRules().size() != 1) {
            int line = read.getRules().size() < 2 ? 0 : read.getRules().get(1).getLine();
            problems.add(
                    line,
                    "A rule file must hold one rule; this one holds "
                            + read.getRules().size() + ".");
            return Optional.empty();
        }
        return rule(read.getRules().get(0));
    }

    private void nothingBeside(PackageDescr read) {
        boolean alone = Stream.<Collection<?>>of(
                        read.getFunctionImports(),
                        read.getAccumulateImports(),
                        read.getGlobals(),
                        read.getAttributes(),
                        read.getFunctions(),
                        read.getTypeDeclarations(),
                        read.getEnumDeclarations(),
                        read.getEntryPointDeclarations(),
                        read.getWindowDeclarations())
                .allMatch(Collection::isEmpty);
        if (!alone || isThere(read.getUnit())) {
            problems.add(0, "A rule file holds one rule and nothing else.");
        }
    }

    private void imports(List<ImportDescr> imports) {
        if (imports.isEmpty()) {
            problems.add(0, "The line import " + IMPORT + "; is missing.");
        }
        for (ImportDescr it : imports) {
            if (!it.getTarget().equals(IMPORT)) {
                problems.add(it.getLine(), "The import (" + it.getTarget() + ") must be " + IMPORT + ".");
            }
        }
    }

    private void packageName(PackageDescr read) {
        String expected = Written.packageName(subject.folder());
        if (!expected.equals(read.getName())) {
            problems.add(
                    Math.max(0, read.getLine()),
                    "The package (" + read.getName() + ") must be " + expected + ", like the folder of the file.");
        }
    }

    private Optional<Tree> rule(RuleDescr rule) {
        if (rule.isQuery()
                || isThere(rule.getParentName())
                || !rule.getAttributes().isEmpty()
                || !rule.getAnnotationNames().isEmpty()
                || !rule.getNamedConsequences().isEmpty()) {
            problems.add(rule.getLine(), "A rule has a name, when, one pattern, then, one call and end; nothing else.");
        }
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        if (patterns.size() == 1 && patterns.get(0) instanceof PatternDescr pattern) {
            return Optional.of(new Tree(
                    rule.getName(), pattern(pattern), rule.getConsequence().toString()));
        }
        int line = patterns.size() > 1 ? patterns.get(1).getLine() : rule.getLine();
        problems.add(line, "A rule must look at exactly one fact: $it : " + subject.name() + "( … ).");
        return Optional.empty();
    }

    private List<String> pattern(PatternDescr pattern) {
        int line = pattern.getLine();
        if (!subject.name().equals(pattern.getObjectType())) {
            problems.addNear(
                    line,
                    "The fact (" + pattern.getObjectType() + ") must be " + subject.name() + " in this folder.",
                    pattern.getObjectType(),
                    List.of(subject.name()));
        }
        if (!"$it".equals(pattern.getIdentifier()) || pattern.isUnification()) {
            problems.add(line, "The fact must be named $it: $it : " + subject.name() + "( … ).");
        }
        if (isThere(pattern.getSource())
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotationNames().isEmpty()) {
            problems.add(line, "A rule looks at one fact, $it, and at nothing beside it.");
        }
        return conditions(pattern);
    }

    private List<String> conditions(PatternDescr pattern) {
        List<String> conditions = new ArrayList<>();
        for (BaseDescr it : pattern.getConstraint().getDescrs()) {
            if (it instanceof ExprConstraintDescr condition && condition.getType() == ExprConstraintDescr.Type.NAMED) {
                conditions.add(condition.getExpression());
            } else {
                problems.add(it.getLine(), "A condition must compare a word with values.");
            }
        }
        return conditions;
    }

    private static boolean isThere(@Nullable Object part) {
        return part != null;
    }
}
