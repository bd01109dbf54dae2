package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.List;
import org.netiquette.reading.phrase.Hit;

/** Counts how often each feature occurs in a text. */
final class Counts implements Features.Sink {

    private final LongIntHashMap counts = new LongIntHashMap();

    private Counts() {}

    /** The features of a text, each with its number of occurrences. */
    static LongIntHashMap of(Tokens tokens, List<Hit> hits, LongHashSet frequent) {
        Counts counts = new Counts();
        Features.of(tokens, hits, frequent, counts);
        return counts.counts;
    }

    @Override
    public void token(Tokens tokens, int index) {
        add(Features.word(tokens.hash(index)));
        if (tokens.isWord(index)) {
            Features.grams(tokens.plain().text(), tokens.start(index), tokens.end(index), this::add);
        }
    }

    @Override
    public void feature(long hash, int first, int last) {
        add(hash);
    }

    private void add(long hash) {
        counts.addTo(hash, 1);
    }
}
