package org.netiquette.rules.possible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;

/**
 * What holds of every fact that evidence works out, whatever the member's tables and purpose say; written like the conditions
 * of a rule. Which threads are strong is a table, so that no kind of thread makes one strong here.
 */
final class Laws {

    private static final Map<Class<? extends Judgeable>, List<String>> BY_TYPE = Map.of(
            ReceivedInvitation.class,
                    List.of(
                            "!introducedByTrusted || veryGoodReason",
                            "!introducedByTrusted || threadKinds contains ThreadKind.INTRODUCTION",
                            "!veryGoodReason || introducedByTrusted || note == Note.REASONED && claim == Claim.BORNE_OUT",
                            "veryGoodReason || note != Note.REASONED || claim != Claim.BORNE_OUT",
                            "note != Note.REASONED || claim != Claim.CONTRADICTED",
                            "note != Note.NONE || claim == Claim.NONE && !doubtful && sameText == 0",
                            "!followed || threadKinds contains ThreadKind.FOLLOWED",
                            "followed || threadKinds not contains ThreadKind.FOLLOWED",
                            "!strongThread || anyThread",
                            "mutuals == 0 || threadKinds contains ThreadKind.MUTUALS",
                            "mutuals > 0 || threadKinds not contains ThreadKind.MUTUALS",
                            "question == Question.ANSWERED || answer == Note.NONE && !veryGoodAnswer",
                            "question != Question.ANSWERED || answer != Note.REASONED || talked"),
            Candidate.class,
                    List.of(
                            "!stale || pending",
                            "!pending || !connected && !locked",
                            "!resting || !connected",
                            "!strongThread || anyThread",
                            "mutuals == 0 || threadKinds contains ThreadKind.MUTUALS",
                            "mutuals > 0 || threadKinds not contains ThreadKind.MUTUALS",
                            "!introducer || mutuals > 0",
                            "address == AddressKind.NONE || sources contains SourceKind.ADDRESS_BOOK"),
            ConnectedPerson.class,
                    List.of(
                            "!dormant || talked",
                            "gone || news not contains News.GONE",
                            "!strongThread || anyThread",
                            "profileKnown || headline == \"\" && title == \"\" && company == \"\""));

    private static final Map<String, List<Condition>> READ = new ConcurrentHashMap<>();

    private final Subject subject;

    private Laws(Subject subject) {
        this.subject = subject;
    }

    /** What holds of every fact of a subject. */
    static List<Condition> of(Subject subject) {
        return READ.computeIfAbsent(subject.folder(), it -> new Laws(subject).read());
    }

    private List<Condition> read() {
        return texts().stream().map(it -> RuleCheck.condition(it, subject)).toList();
    }

    private List<String> texts() {
        List<String> texts =
                new ArrayList<>(BY_TYPE.getOrDefault(subject.vocabulary().type(), List.of()));
        any("threadKinds")
                .ifPresent(any -> texts.addAll(List.of("!anyThread || " + any, "anyThread || !( " + any + " )")));
        any("sources").ifPresent(texts::add);
        return texts;
    }

    /** That a list is not empty; nothing where the subject has no such list. */
    private Optional<String> any(String list) {
        return subject.vocabulary().kind(list).map(WordKind.Several.class::cast).map(it -> it.element().names().stream()
                .map(name -> list + " contains " + it.type().getSimpleName() + "." + name)
                .collect(Collectors.joining(" || ")));
    }
}
