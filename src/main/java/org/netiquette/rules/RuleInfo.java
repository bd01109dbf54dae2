package org.netiquette.rules;

import java.util.List;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/**
 * A rule of a book, for people.
 *
 * @param id path below its rule folder without its ending: {@code invitations/no-photo}
 * @param sentence the rule as a sentence with must, should or may
 * @param why why there is such a rule
 * @param source where it comes from
 * @param subject what it judges
 * @param conditions what must all hold
 * @param force how strongly it speaks
 * @param verdict what it proposes
 * @param reason what the member is told
 * @param file where it stands, as the user knows it
 * @param replaces the file of a layer below whose place it takes, as the user knows it; empty when it takes none
 * @param words the words that it tests, in order of their first mention
 */
public record RuleInfo(
        String id,
        String sentence,
        String why,
        String source,
        Subject subject,
        List<Condition> conditions,
        Force force,
        Verdict verdict,
        String reason,
        String file,
        String replaces,
        List<String> words) {

    public RuleInfo {
        conditions = List.copyOf(conditions);
        words = List.copyOf(words);
    }

    /** Which layer it comes from: {@code policy strict}, {@code rules of eve}; empty for the common rules. */
    public String layer() {
        List<String> path = List.of(file.split("/", -1));
        if (path.size() < 4) {
            return "";
        }
        return (path.get(1).equals("my") ? "rules of " : "policy ") + path.get(2);
    }

    static RuleInfo of(CheckedRule rule, String replaces) {
        return new RuleInfo(
                rule.id(),
                rule.sentence(),
                rule.why(),
                rule.source(),
                rule.subject(),
                rule.conditions(),
                rule.force(),
                rule.verdict(),
                rule.reason(),
                rule.file(),
                replaces,
                rule.words());
    }
}
