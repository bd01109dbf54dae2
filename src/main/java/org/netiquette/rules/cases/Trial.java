package org.netiquette.rules.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.explain.InWords;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** One case held against a rule book. */
final class Trial {

    private final RuleBook book;
    private final RuleCase ruleCase;

    Trial(RuleBook book, RuleCase ruleCase) {
        this.book = book;
        this.ruleCase = ruleCase;
    }

    CaseResult result() {
        try {
            List<Judgeable> facts = ruleCase.facts();
            checkRule();
            return result(facts.size(), failure(facts));
        } catch (IllegalArgumentException e) {
            return result(0, Optional.of(problem(String.valueOf(e.getMessage()), "")));
        }
    }

    private CaseResult result(int combinations, Optional<Problem> failure) {
        return new CaseResult(
                ruleCase.row().place(), ruleCase.row().get("row"), ruleCase.rule(), combinations, failure);
    }

    private void checkRule() {
        String rule = ruleCase.rule();
        if (!rule.isEmpty() && book.rule(rule).isEmpty()) {
            List<String> ids = book.rules().stream().map(it -> it.id()).toList();
            throw new IllegalArgumentException("The rule (" + rule + ") must be a rule of this book."
                    + Nearest.to(rule, ids)
                            .map(it -> " Perhaps " + it + " is meant.")
                            .orElse(""));
        }
    }

    private Optional<Problem> failure(List<Judgeable> facts) {
        Verdict expected = ruleCase.expected();
        List<Decision> decisions = book.judge(facts);
        return IntStream.range(0, facts.size())
                .filter(it -> decisions.get(it).verdict() != expected || !decides(decisions.get(it)))
                .mapToObj(it -> failure(expected, decisions.get(it), facts.get(it)))
                .findFirst();
    }

    /** Several rules may say the same with the same force: each of them decides. */
    private boolean decides(Decision decision) {
        Optional<Proposal> first = decision.deciding();
        return ruleCase.rule().isEmpty()
                || decision.agreeing().stream()
                        .filter(it ->
                                first.filter(top -> top.force() == it.force()).isPresent())
                        .anyMatch(it -> it.rule().equals(ruleCase.rule()));
    }

    private Problem failure(Verdict expected, Decision decision, Judgeable fact) {
        String by = decision.deciding().map(it -> " by " + it.rule()).orElse(", no rule speaks");
        String wanted = expected + (ruleCase.rule().isEmpty() ? "" : " by " + ruleCase.rule());
        return problem(
                "The case must be " + wanted + "; it is " + decision.verdict() + by
                        + described(fact, ruleCase.subject().unknown()) + ".",
                maybe(wanted, expected, decision, fact));
    }

    /** The word that made the difference; else what is missing. */
    private String maybe(String wanted, Verdict expected, Decision decision, Judgeable fact) {
        List<String> first = Stream.concat(
                        book.wordsOf(ruleCase.rule()).stream(),
                        decision.deciding().stream().flatMap(it -> book.wordsOf(it.rule()).stream()))
                .distinct()
                .toList();
        return new Difference(book, ruleCase.subject(), it -> it.verdict() == expected && decides(it))
                .between(fact, first)
                .map(it -> "Maybe " + it + ": then it is " + wanted + ".")
                .orElse("Maybe a rule that comes to " + expected + " is missing, or asks for too much: no change of two"
                        + " words gives it.");
    }

    /** The words that do not read as for a fact of which nothing is known. */
    private static <F extends Judgeable> String described(F fact, F unknown) {
        Vocabulary<F> words = Vocabulary.of(fact);
        List<String> set = words.names().stream()
                .filter(it -> !words.value(fact, it).equals(words.value(unknown, it)))
                .map(it -> it + " " + InWords.value(words.value(fact, it)))
                .toList();
        return set.isEmpty() ? "" : ", for " + String.join(", ", set);
    }

    private Problem problem(String message, String maybe) {
        return Problem.at(ruleCase.row().place().file(), ruleCase.row().place().line(), message, maybe);
    }
}
