package org.netiquette.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.sentence.Sentences;

/** The results of checks, kept: a common rule is part of the book of every policy and account. */
final class Checks {

    /** What makes two sources the same. */
    private record Key(String file, int bytes) {}

    private record Checked(RuleSource source, RuleCheck.Result result) {}

    private final Sentences sentences;
    private final Map<Key, Checked> kept = new ConcurrentHashMap<>();

    /** @param sentences check the files of either form */
    Checks(Sentences sentences) {
        this.sentences = sentences;
    }

    /** May be called by several threads, of which one checks a file and the others wait for what it finds. */
    RuleCheck.Result of(RuleSource source) {
        Key key = new Key(source.file(), Arrays.hashCode(source.bytes()));
        return kept.compute(
                        key,
                        (same, before) -> isOf(source, before) ? before : new Checked(source, sentences.check(source)))
                .result();
    }

    private static boolean isOf(RuleSource source, @Nullable Checked before) {
        return before != null && Arrays.equals(before.source().bytes(), source.bytes());
    }
}
