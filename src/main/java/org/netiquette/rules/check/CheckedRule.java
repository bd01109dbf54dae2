package org.netiquette.rules.check;

import java.util.List;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/**
 * A rule that has passed the check: all that its file says, as data.
 *
 * @param id path below its rule folder without its ending: {@code invitations/no-photo}
 * @param sentence the rule's name, with must, should or may
 * @param why why there is such a rule
 * @param source where it comes from
 * @param subject what it judges
 * @param conditions what must all hold
 * @param force how strongly it speaks
 * @param verdict what it proposes
 * @param reason half a sentence for the member
 * @param file the file as the user knows it
 * @param line where its name stands, from 1
 * @param accepted dangers that its writer knows of and means
 */
public record CheckedRule(
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
        int line,
        List<Accepted> accepted) {

    public CheckedRule {
        accepted = List.copyOf(accepted);
        conditions = List.copyOf(conditions);
    }

    /** The words that it tests, in order of their first mention. */
    public List<String> words() {
        return conditions.stream().flatMap(Condition::mentions).distinct().toList();
    }

    /** The rule as DRL for the compiler, written from what the check understood. */
    public String drl() {
        return new Written(this).forTheCompiler();
    }
}
