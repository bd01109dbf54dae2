package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** The etiquette's paragraph "After the question", over every combination of its words and those of the truth table. */
class AfterTheQuestionTest {

    private static final RuleFolder SHIPPED = RuleFolder.open(Path.of("rules"));

    @TempDir
    static Path cache;

    /** What may be known of a question, beside what the truth table knows. */
    private record Asked(Combination before, Question question, Note answer, boolean veryGood) {

        static Stream<Asked> all() {
            return Combination.all().flatMap(Asked::of);
        }

        private static Stream<Asked> of(Combination it) {
            Stream<Asked> silent = Stream.of(Question.WAITING, Question.LAPSED)
                    .map(question -> new Asked(it, question, Note.NONE, false));
            Stream<Asked> answered = Stream.of(Note.values()).flatMap(answer -> Stream.of(true, false)
                    .map(veryGood -> new Asked(it, Question.ANSWERED, answer, veryGood)));
            return Stream.concat(silent, answered);
        }

        ReceivedInvitation fact() {
            return Vocabulary.of(ReceivedInvitation.class)
                    .with(before.fact(), Map.of("question", question, "answer", answer, "veryGoodAnswer", veryGood));
        }

        Verdict verdict(String policy) {
            Verdict without = TruthTable.row(policy, before).verdict();
            return without == Verdict.ASK ? replacing(policy) : without;
        }

        private Verdict replacing(String policy) {
            return switch (question) {
                case NONE -> Verdict.ASK;
                case WAITING -> Verdict.WAIT;
                case LAPSED -> Verdict.DECLINE;
                case ANSWERED -> answered(policy);
            };
        }

        private Verdict answered(String policy) {
            if (answer == Note.PITCH || answer == Note.SCAM) {
                return Verdict.DECLINE;
            } else if (policy.equals("open")) {
                return Verdict.ACCEPT;
            } else if (answer == Note.REASONED) {
                return before.photo() == Photo.MISSING && !veryGood ? Verdict.LOOK : Verdict.ACCEPT;
            }
            return policy.equals("balanced") ? Verdict.LOOK : Verdict.DECLINE;
        }
    }

    private static final List<Asked> ALL = Asked.all().toList();
    private static final List<ReceivedInvitation> FACTS =
            ALL.stream().map(Asked::fact).toList();

    @ParameterizedTest
    @ValueSource(strings = {"quality", "strict", "balanced", "open"})
    void holdsForEveryCombinationAndNeedsEachOfItsRules(String policy) {
        RuleBook book = SHIPPED.book(policy, "", cache);
        List<Decision> decisions = book.judge(FACTS);
        List<String> wrong = new ArrayList<>();
        Set<String> deciding = new TreeSet<>();
        for (int i = 0; i < ALL.size(); i++) {
            if (decisions.get(i).verdict() != ALL.get(i).verdict(policy)) {
                wrong.add(decisions.get(i) + " for " + ALL.get(i));
            }
            decisions.get(i).agreeing().stream().map(Proposal::rule).forEach(deciding::add);
        }
        assertThat(wrong).isEmpty();
        assertThat(book.rules())
                .extracting(RuleInfo::id)
                .filteredOn(it -> it.matches("invitations/(asked|answered)-.*"))
                .hasSize(6)
                .isSubsetOf(deciding);
    }
}
