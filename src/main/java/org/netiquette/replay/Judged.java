package org.netiquette.replay;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.RuleBook;
import org.netiquette.verdict.Decision;

/**
 * A fact with what one side decides on it.
 *
 * @param policy the policy that it was judged by
 */
record Judged<F extends Judgeable>(F fact, Decision decision, String policy) {

    static <F extends Judgeable> List<Judged<F>> all(List<F> facts, RuleBook book, String policy) {
        List<Decision> decisions = book.judge(facts);
        List<Judged<F>> judged = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            F fact = facts.get(i);
            judged.add(new Judged<>(fact, decisions.get(i).under(fact.own()), policy));
        }
        return judged;
    }
}
