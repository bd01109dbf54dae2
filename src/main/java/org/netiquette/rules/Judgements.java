package org.netiquette.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Check;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Otherwise;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** Judges facts together with all their what-ifs: each check turned out otherwise, each answer that the member could give. */
final class Judgements {

    private final RuleBook book;

    Judgements(RuleBook book) {
        this.book = book;
    }

    /** A fact with everything that is asked about it. */
    private record Question(ReceivedInvitation fact, List<Check> checks, List<Answer> answers) {

        static Question about(ReceivedInvitation fact) {
            return new Question(
                    fact,
                    fact.grounds().checks().stream()
                            .filter(it -> !it.otherwise().isEmpty())
                            .toList(),
                    fact.grounds().answers());
        }

        void addVariants(List<WhatIf<ReceivedInvitation>> variants) {
            checks.forEach(it -> variants.add(new WhatIf<>(fact, it.otherwise())));
            answers.forEach(it -> variants.add(new WhatIf<>(fact, it.words())));
        }
    }

    /** The judgements on some invitations, in their order. */
    List<Judgement> of(List<ReceivedInvitation> facts) {
        List<Question> questions = facts.stream().map(Question::about).toList();
        List<WhatIf<ReceivedInvitation>> variants = new ArrayList<>();
        questions.forEach(it -> it.addVariants(variants));
        Iterator<Decision> decisions = book.judge(facts).iterator();
        Iterator<Decision> otherwise = book.whatIf(variants).iterator();
        return questions.stream()
                .map(it -> judgement(it, decisions.next(), otherwise))
                .toList();
    }

    private Judgement judgement(Question question, Decision decision, Iterator<Decision> variants) {
        List<Otherwise> otherwise = new ArrayList<>();
        for (Check it : question.fact().grounds().checks()) {
            Optional<Verdict> verdict =
                    question.checks().contains(it) ? Optional.of(variants.next().verdict()) : Optional.empty();
            otherwise.add(new Otherwise(it, verdict));
        }
        List<Settling> settles = new ArrayList<>();
        for (Answer it : question.answers()) {
            Verdict verdict = variants.next().verdict();
            if (verdict != decision.verdict()) {
                settles.add(new Settling(it, verdict));
            }
        }
        return new Judgement(question.fact(), decision, restsOn(decision), otherwise, settles).asDecided();
    }

    private List<String> restsOn(Decision decision) {
        return decision.deciding().map(Proposal::rule).map(book::wordsOf).orElse(List.of());
    }
}
