package org.netiquette.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Verdict;

/** The rules of one policy and account, checked and compiled. May be used by several threads at once. */
public final class RuleBook {

    // Beyond a few thousand facts a session only takes more memory, no less time
    private static final int SESSION = 2_000;

    private final String hash;
    private final List<RuleInfo> rules;
    private final KieBase base;

    RuleBook(String hash, List<RuleInfo> rules, KieBase base) {
        this.hash = hash;
        this.rules = List.copyOf(rules);
        this.base = base;
    }

    /** SHA-256 in hex over what the rules say; the same for the same rules on every machine. */
    public String hash() {
        return hash;
    }

    /** The rules by id. */
    public List<RuleInfo> rules() {
        return rules;
    }

    /** A rule by its id; empty where the book has none of this id. */
    public Optional<RuleInfo> rule(String id) {
        return rules.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The words that a rule tests, in order of their first mention; none for an unknown rule. */
    public List<String> wordsOf(String id) {
        return rule(id).map(RuleInfo::words).orElse(List.of());
    }

    /** The decisions on some facts, in their order. The facts themselves are left as they are. */
    public List<Decision> judge(List<? extends Judgeable> facts) {
        List<Decision> decisions = new ArrayList<>(facts.size());
        for (int from = 0; from < facts.size(); from += SESSION) {
            decisions.addAll(session(facts.subList(from, Math.min(facts.size(), from + SESSION))));
        }
        return decisions;
    }

    /**
     * Makes something of a fact that was judged.
     *
     * @param <F> the fact
     * @param <J> what is made of it
     */
    @FunctionalInterface
    public interface Judging<F, J> {

        /**
         * Makes it.
         *
         * @param restsOn names of the words that the deciding rule asks for, in its order; empty where no rule spoke
         */
        J of(F fact, Decision decision, List<String> restsOn);
    }

    /** What is made of each fact, in their order. */
    public <F extends Judgeable, J> List<J> judged(List<F> facts, Judging<F, J> judging) {
        List<Decision> decisions = judge(facts);
        return IntStream.range(0, facts.size())
                .mapToObj(it -> judging.of(facts.get(it), decisions.get(it), restsOn(decisions.get(it))))
                .toList();
    }

    private List<String> restsOn(Decision it) {
        return it.deciding().map(rule -> wordsOf(rule.rule())).orElse(List.of());
    }

    /**
     * The decisions on facts with words set, in their order.
     *
     * @throws IllegalArgumentException when there is no such word, or it cannot take the value
     */
    public List<Decision> whatIf(List<? extends WhatIf<?>> variants) {
        return judge(variants.stream().map(WhatIf::changed).toList());
    }

    /** The judgements on some invitations, in their order, each with what its checks and the member's answers would change. */
    public List<Judgement> judgements(List<ReceivedInvitation> facts) {
        return new Judgements(this).of(facts);
    }

    /**
     * A question and its answer stay out of sight at first, and come in only where the verdict is to ask: so no rule needs
     * to say that it holds in that case alone.
     */
    private List<Decision> session(List<? extends Judgeable> facts) {
        List<Decision> decisions =
                new ArrayList<>(fired(facts.stream().map(Judgeable::unasked).toList()));
        List<Integer> asked = IntStream.range(0, facts.size())
                .filter(it -> facts.get(it).wasAsked() && decisions.get(it).verdict() == Verdict.ASK)
                .boxed()
                .toList();
        Iterator<Decision> since =
                fired(asked.stream().map(facts::get).toList()).iterator();
        asked.forEach(it -> decisions.set(it, decisions.get(it).after(since.next())));
        return decisions;
    }

    private List<Decision> fired(List<? extends Judgeable> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<Judgeable> fresh = facts.stream().<Judgeable>map(RuleBook::fresh).toList();
        KieSession session = base.newKieSession();
        try {
            fresh.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fresh.stream().map(it -> it.proposals().decide()).toList();
    }

    private static <F extends Judgeable> F fresh(F fact) {
        return Vocabulary.of(fact).fresh(fact);
    }
}
