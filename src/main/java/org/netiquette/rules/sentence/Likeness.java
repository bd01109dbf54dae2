package org.netiquette.rules.sentence;

import java.util.List;
import java.util.Set;
import org.netiquette.sheet.Nearest;

/** How far some words are from a sentence: the least that must be changed, added or left out, a slot standing for any words. */
final class Likeness {

    private static final double FURTHER_WORD = 0.2;
    private static final double UNSAID_WORD = 0.05;
    private static final double ODD_VALUE = 0.5;
    private static final double NEAR = 0.45;
    private static final double CLOSE = 0.25;
    private static final Set<String> TURNING = Set.of("no", "not", "without", "nothing", "nobody", "neither", "never");

    private final Sentence sentence;
    private final double share;

    Likeness(Sentence sentence, List<Piece> text) {
        this.sentence = sentence;
        this.share = share(sentence, text);
    }

    Sentence sentence() {
        return sentence;
    }

    /** Changes for each word of the sentence: 0 where nothing need be changed. */
    double share() {
        return share;
    }

    boolean isNear() {
        return share <= NEAR;
    }

    boolean isClose() {
        return share <= CLOSE;
    }

    /** The end of a sentence may be unsaid at little cost: who writes its beginning means it. */
    private static double share(Sentence sentence, List<Piece> text) {
        List<Piece> key = sentence.key();
        double[] row = new double[text.size() + 1];
        for (int j = 0; j <= text.size(); j++) {
            row[j] = j;
        }
        double least = Double.MAX_VALUE;
        for (int said = 1; said <= key.size(); said++) {
            row = next(row, sentence, key.get(said - 1), text);
            least = Math.min(least, (row[text.size()] + UNSAID_WORD * (key.size() - said)) / said);
        }
        return least;
    }

    private static double[] next(double[] above, Sentence sentence, Piece piece, List<Piece> text) {
        double[] row = new double[text.size() + 1];
        row[0] = above[0] + 1;
        for (int j = 1; j <= text.size(); j++) {
            double added = row[j - 1] + (piece.isSlot() ? FURTHER_WORD : 1);
            double changed = above[j - 1] + change(sentence, piece, text.get(j - 1));
            row[j] = Math.min(Math.min(added, above[j] + 1), changed);
        }
        return row;
    }

    /** A word that turns the meaning round is never a slip of the pen. */
    private static double change(Sentence sentence, Piece key, Piece word) {
        if (key.isSlot()) {
            return sentence.slot(key.text()).mayBeginWith(word) ? 0 : ODD_VALUE;
        } else if (key.isLike(word)) {
            return 0;
        }
        boolean turns = TURNING.contains(key.text()) || TURNING.contains(word.text());
        return turns || key.type() != word.type() ? 1 : Nearest.unlikeness(key.text(), word.text());
    }
}
