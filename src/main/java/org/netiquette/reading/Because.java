package org.netiquette.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.netiquette.fact.Note;
import org.netiquette.reading.model.Label;
import org.netiquette.reading.model.Model;
import org.netiquette.reading.model.Tokens;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.text.Plain;

/** Which words of a text made it what it reads as: the few stretches that speak most for that kind. */
final class Because {

    private static final int MOST = 3;
    /** Words that one stretch may have. */
    private static final int LONGEST = 7;

    /** A stretch of tokens with all that it speaks for the kind. */
    private record Stretch(int first, int last, float share) {}

    private final Model model;
    private final Tokens tokens;
    private final Plain plain;
    private final List<Hit> hits;

    Because(Model model, Tokens tokens, Plain plain, List<Hit> hits) {
        this.model = model;
        this.tokens = tokens;
        this.plain = plain;
        this.hits = hits;
    }

    /** The stretches as written, in the order of the text; none where a text says nothing. */
    List<String> of(Note kind) {
        if (kind == Note.UNCLEAR || kind == Note.NONE) {
            return List.of();
        }
        float[] shares = model.shares(tokens, hits, Label.of(kind));
        List<String> because = new ArrayList<>();
        stretches(shares).stream()
                .sorted(Comparator.comparingInt(Stretch::first))
                .map(this::text)
                .filter(it -> !it.isBlank())
                .distinct()
                .forEach(because::add);
        return because;
    }

    private List<Stretch> stretches(float[] shares) {
        float[] left = shares.clone();
        List<Stretch> found = new ArrayList<>();
        while (found.size() < MOST) {
            Stretch best = best(left);
            if (best.share() <= 0
                    || (!found.isEmpty() && best.share() < found.get(0).share() / 3)) {
                break;
            }
            found.add(best);
            Arrays.fill(left, best.first(), best.last() + 1, Float.NEGATIVE_INFINITY);
        }
        return found;
    }

    /** The stretch of at most {@link #LONGEST} words whose tokens together speak most for the kind. */
    private Stretch best(float[] shares) {
        Stretch best = new Stretch(0, 0, 0);
        for (int first = 0; first < shares.length; first++) {
            float sum = 0;
            int words = 0;
            for (int last = first; last < shares.length && words < LONGEST; last++) {
                words += tokens.isWord(last) ? 1 : 0;
                sum += shares[last];
                boolean whole = tokens.isWord(first) && tokens.isWord(last);
                best = whole && sum > best.share() ? new Stretch(first, last, sum) : best;
            }
        }
        return best;
    }

    private String text(Stretch it) {
        return plain.original(tokens.start(it.first()), tokens.end(it.last())).replaceAll("\\s+", " ");
    }
}
