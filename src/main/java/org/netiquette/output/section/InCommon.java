package org.netiquette.output.section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ThreadKind;

/** Says what the member and somebody else share, in the reader's language: {@code worked at Acme as well}. */
final class InCommon {

    private static final InCommon ENGLISH = new InCommon(Texts.ENGLISH);

    private static final Comparator<CommonThread> LONGEST_FIRST =
            Comparator.<CommonThread>comparingInt(it -> it.text().length()).reversed();

    private final Texts texts;

    InCommon(Texts texts) {
        this.texts = texts;
    }

    /** Each thread in words, in their order. */
    List<String> say(List<CommonThread> threads) {
        return threads.stream().map(this::say).distinct().toList();
    }

    /** The same, one a line. */
    String lines(List<CommonThread> threads) {
        return say(threads).stream().collect(Collectors.joining("\n"));
    }

    private String say(CommonThread it) {
        boolean counted = it.kind() == ThreadKind.MUTUALS && it.value().chars().allMatch(Character::isDigit);
        return counted
                ? texts.get("thread.MUTUALS.count", Integer.parseInt(it.value()))
                : texts.get("thread." + it.kind(), it.value());
    }

    /**
     * A reason of ours with its threads in words.
     *
     * @param threads those that the reason may name, as {@code KIND: value}
     */
    static String inWords(String reason, List<CommonThread> threads) {
        String words = reason;
        // a group's name may be the beginning of another's
        for (CommonThread it : threads.stream().sorted(LONGEST_FIRST).toList()) {
            words = words.replace(it.text(), it.kind() == ThreadKind.FOLLOWED ? it.value() : ENGLISH.say(it));
        }
        return words;
    }
}
