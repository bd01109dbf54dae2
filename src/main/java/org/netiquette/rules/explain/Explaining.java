package org.netiquette.rules.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ThreadKind;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.explain.Spoken.Role;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/** Explains what a rule book makes of a fact. */
public final class Explaining {

    private final RuleBook book;
    private final Set<ThreadKind> strong;

    /**
     * Explains by a book.
     *
     * @param strong the kinds of thread that the table of threads calls strong
     */
    public Explaining(RuleBook book, Set<ThreadKind> strong) {
        this.book = book;
        this.strong = Set.copyOf(strong);
    }

    /** Judges the fact, and says why the decision is what it is. */
    public Explanation of(Judgeable fact) {
        Decision decision = book.judge(List.of(fact)).get(0);
        List<Spoken> spoken = spoken(decision);
        List<String> ids = spoken.stream().map(it -> it.rule().id()).toList();
        Subject subject = subject(fact);
        List<Miss> missed = book.rules().stream()
                .filter(it -> it.subject().equals(subject) && !ids.contains(it.id()))
                .map(it -> Miss.of(it, fact))
                .sorted(Miss.nearestFirst(decision.verdict()))
                .toList();
        Changes changes = new Changes(new WordValues(book, subject), strong);
        return new Explanation(decision, spoken, missed, new Turns(book, changes).of(fact, decision.verdict()));
    }

    private List<Spoken> spoken(Decision decision) {
        List<Spoken> spoken = new ArrayList<>();
        decision.agreeing().forEach(it -> add(it, spoken.isEmpty() ? Role.DECIDED : Role.AGREED, spoken));
        addAll(decision.outvoted(), Role.OUTVOTED, spoken);
        addAll(decision.replaced(), Role.REPLACED, spoken);
        return spoken;
    }

    private void addAll(Collection<Proposal> proposals, Role role, List<Spoken> spoken) {
        proposals.forEach(it -> add(it, role, spoken));
    }

    private void add(Proposal it, Role role, List<Spoken> spoken) {
        book.rule(it.rule()).ifPresent(rule -> spoken.add(new Spoken(it, rule, role)));
    }

    private static Subject subject(Judgeable fact) {
        Class<?> type = Vocabulary.of(fact).type();
        return Subject.ALL.stream()
                .filter(it -> it.vocabulary().type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
