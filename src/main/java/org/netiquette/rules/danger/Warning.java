package org.netiquette.rules.danger;

import java.util.Optional;
import org.netiquette.rules.check.Accepted;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Danger;
import org.netiquette.sheet.Problem;

/**
 * A danger that was found.
 *
 * @param by the rule whose file is named
 * @param other the rule that has a part in it, and may accept it as well
 */
record Warning(Danger danger, CheckedRule by, Optional<CheckedRule> other, String sentence, String maybe) {

    static Warning of(Danger danger, CheckedRule by, String sentence, String maybe) {
        return new Warning(danger, by, Optional.empty(), sentence, maybe);
    }

    Problem problem() {
        return Problem.at(
                by.file(),
                by.line(),
                sentence,
                maybe + " If it is meant, a line \"// Accepted: " + danger.text() + " because …\" says so.");
    }

    boolean isAccepted() {
        return accepts(by) || other.filter(this::accepts).isPresent();
    }

    private boolean accepts(CheckedRule rule) {
        return rule.accepted().stream().map(Accepted::danger).anyMatch(danger::equals);
    }

    /** Whether a line of a file speaks of this. */
    boolean isMeantBy(CheckedRule rule, Accepted accepted) {
        return accepted.danger() == danger
                && (by.file().equals(rule.file())
                        || other.filter(it -> it.file().equals(rule.file())).isPresent());
    }
}
