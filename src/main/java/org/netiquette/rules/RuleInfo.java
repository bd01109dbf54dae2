package org.netiquette.rules;

import java.util.List;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/**
 * A rule of a book, for people.
 *
 * @param id path below its rule folder without its ending: {@code invitations/no-photo}
 * @param sentence the rule as a sentence with must, should or may
 * @param why why there is such a rule
 * @param source where it comes from
 * @param force how strongly it speaks
 * @param verdict what it proposes
 * @param reason what the member is told
 * @param file where it stands, as the user knows it
 * @param words the words that it tests, in order of their first mention
 */
public record RuleInfo(
        String id,
        String sentence,
        String why,
        String source,
        Force force,
        Verdict verdict,
        String reason,
        String file,
        List<String> words) {

    public RuleInfo {
        words = List.copyOf(words);
    }

    static RuleInfo of(CheckedRule rule) {
        return new RuleInfo(
                rule.id(),
                rule.sentence(),
                rule.why(),
                rule.source(),
                rule.force(),
                rule.verdict(),
                rule.reason(),
                rule.file(),
                rule.words());
    }
}
