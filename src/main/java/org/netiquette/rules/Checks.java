package org.netiquette.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    RuleCheck.Result of(RuleSource source) {
        Key key = new Key(source.file(), Arrays.hashCode(source.bytes()));
        Checked checked = kept.get(key);
        if (checked == null || !Arrays.equals(checked.source().bytes(), source.bytes())) {
            checked = new Checked(source, sentences.check(source));
            kept.put(key, checked);
        }
        return checked.result();
    }
}
