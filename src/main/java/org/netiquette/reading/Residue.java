package org.netiquette.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What is left of a text without the words that anyone could write to anyone. */
final class Residue {

    /** Words that may be left, a name or two and a stray adjective, where at least one generic phrase was found. */
    private static final int FEW = 4;

    private final Set<String> common;
    private final Plain plain;
    private final List<Hit> hits;

    Residue(Words words, Plain plain, List<Hit> hits) {
        this.common = words.of(Words.Role.COMMON);
        this.plain = plain;
        this.hits = hits;
    }

    /** Whether the text says nothing but what anyone could write to anyone. */
    boolean isGeneric() {
        int generic = wordsIn(Sign.GENERIC);
        return generic > 0 && left() <= Math.max(FEW, generic / 2);
    }

    private int wordsIn(Sign sign) {
        BitSet covered = new BitSet();
        hits.stream().filter(it -> it.sign() == sign).forEach(it -> covered.set(it.start(), it.end()));
        return (int)
                plain.words().stream().filter(it -> covered.get(it.start())).count();
    }

    private long left() {
        BitSet covered = new BitSet();
        hits.stream()
                .filter(it -> it.sign() == Sign.GENERIC || it.sign() == Sign.COURTESY)
                .forEach(it -> covered.set(it.start(), it.end()));
        return plain.words().stream()
                .filter(it -> !covered.get(it.start()) && !common.contains(plain.word(it)))
                .count();
    }
}
