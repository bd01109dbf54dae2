package org.netiquette.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** A call that a rule may make: {@code mustAccept … mayDecline} on an invitation, {@code mustInvite … maySkip} in outreach. */
public record Call(Force force, Verdict verdict) {

    /** As a rule file writes it. */
    public String name() {
        return word(force) + word(verdict);
    }

    static Optional<Call> named(String name, Subject subject) {
        return all(subject).filter(it -> it.name().equals(name)).findFirst();
    }

    /** Every call that a rule about the subject may make. */
    public static List<String> names(Subject subject) {
        return all(subject).map(Call::name).toList();
    }

    /** What may follow the force, the least cautious first: {@code Accept, Ask, Wait, Look or Decline}. */
    public static String verdicts(Subject subject) {
        List<String> words =
                new ArrayList<>(subject.verdicts().stream().map(Call::word).toList());
        Collections.reverse(words);
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** A call as it may stand in a rule about the subject. */
    public static Call example(Subject subject) {
        List<Verdict> verdicts = subject.verdicts();
        return new Call(Force.SHOULD, verdicts.get(verdicts.size() - 1));
    }

    /** A force as a sentence says it: must, should, may. */
    public static String word(Force force) {
        return force.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Verdict verdict) {
        String name = verdict.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Stream<Call> all(Subject subject) {
        return Arrays.stream(Force.values())
                .flatMap(force -> subject.verdicts().stream().map(it -> new Call(force, it)));
    }
}
