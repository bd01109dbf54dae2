package org.netiquette.rules.danger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Condition.Comparison;
import org.netiquette.rules.check.Danger;
import org.netiquette.rules.possible.CaseSet;
import org.netiquette.rules.possible.Space;

/** What may be wrong with a rule whatever the others say. */
final class AloneCheck {

    private final CheckedRule rule;
    private final Space space;

    AloneCheck(CheckedRule rule) {
        this.rule = rule;
        this.space = Space.of(rule.subject(), List.of(rule));
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        rule.conditions().stream().flatMap(AloneCheck::emptyTexts).forEach(it -> warnings.add(emptyValue(it)));
        CaseSet hit = space.possible().and(space.where(rule));
        if (hit.isEmpty()) {
            warnings.add(Warning.of(
                    Danger.NEVER_FIRES,
                    rule,
                    "The rule can never speak: " + excluded() + ".",
                    "Maybe one of the conditions is a slip, or || is meant."));
        } else if (space.possible().minus(hit).isEmpty()) {
            warnings.add(Warning.of(
                    Danger.HITS_EVERYONE,
                    rule,
                    "The rule speaks in every possible case.",
                    "Maybe a condition is missing."));
        }
        return warnings;
    }

    private Warning emptyValue(Comparison it) {
        return Warning.of(
                Danger.EMPTY_VALUE,
                rule,
                it.text() + " holds of " + (it.operator().affirms() ? "every text" : "no text")
                        + ": there is nothing between the quotes to look for.",
                "Maybe a word is missing there.");
    }

    /** One condition or two that no case meets, where it takes no more; else all. */
    private String excluded() {
        List<Condition> all = rule.conditions();
        Stream<String> alone =
                all.stream().filter(it -> isExcluded(List.of(it))).map(it -> "no case meets " + it.text());
        Stream<String> pairs = all.stream().flatMap(one -> all.stream()
                .filter(other -> all.indexOf(one) < all.indexOf(other))
                .filter(other -> isExcluded(List.of(one, other)))
                .map(other -> one.text() + " and " + other.text() + " exclude each other"));
        return Stream.concat(alone, pairs).findFirst().orElse("its conditions exclude each other");
    }

    private boolean isExcluded(List<Condition> conditions) {
        Optional<CaseSet> cases = conditions.stream().map(space::where).reduce(CaseSet::and);
        return space.possible().and(cases.orElse(space.all())).isEmpty();
    }

    private static Stream<Comparison> emptyTexts(Condition condition) {
        return Stream.of(condition)
                .flatMap(Condition::comparisons)
                .filter(it -> it.operator().looksInto() && it.values().get(0) instanceof String text && text.isBlank());
    }
}
