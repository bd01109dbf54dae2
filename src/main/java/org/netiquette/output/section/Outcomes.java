package org.netiquette.output.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.output.AccountReport;
import org.netiquette.verdict.Verdict;

/** Says what would change a verdict, as a person would: {@code if you know them well}. */
final class Outcomes {

    private final Texts texts;

    Outcomes(Texts texts) {
        this.texts = texts;
    }

    /** What the verdict becomes, with the answers that lead there. */
    List<ToDo.Outcome> of(Judgement it) {
        List<ToDo.Outcome> outcomes = new ArrayList<>();
        AccountReport.READING_ORDER.forEach(verdict -> add(verdict, it, outcomes));
        List<String> links = it.fact().course().perhaps();
        if (!links.isEmpty()) {
            outcomes.add(new ToDo.Outcome(Optional.empty(), texts.get("outcome.same_person"), links));
        }
        return outcomes;
    }

    private void add(Verdict verdict, Judgement it, List<ToDo.Outcome> outcomes) {
        List<Answer> answers = it.settles().stream()
                .filter(settling -> settling.verdict() == verdict)
                .map(Settling::answer)
                .toList();
        List<String> says = answers.stream()
                .filter(answer -> !(isTrust(answer, "well") && answers.stream().anyMatch(one -> isTrust(one, "known"))))
                .map(this::say)
                .toList();
        if (!says.isEmpty()) {
            outcomes.add(new ToDo.Outcome(Optional.of(verdict), texts.verdict(verdict), says));
        }
    }

    /** Whoever is known well is known. */
    private static boolean isTrust(Answer it, String says) {
        return it.about().isEmpty() && it.column().equals("trust") && it.says().equals(says);
    }

    /** The same, one outcome a line. */
    String lines(Judgement it) {
        return of(it).stream().map(ToDo.Outcome::text).collect(Collectors.joining("\n"));
    }

    private String say(Answer it) {
        if (it.about().isPresent()) {
            return texts.get("answer.about." + it.says(), it.about().get().name());
        } else if (it.column().equals("mutual_connections")) {
            return texts.get("answer.mutual_connections", it.says().replaceAll("\\D", ""));
        }
        return texts.find("answer." + it.column() + "." + it.says())
                .or(() -> texts.find("answer." + it.column()))
                .orElse(it.column() + " = " + it.says());
    }
}
