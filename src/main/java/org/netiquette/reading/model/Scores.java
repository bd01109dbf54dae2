package org.netiquette.reading.model;

/** What a model says of a text: for each label of {@link Label}, a score in log-odds. */
public final class Scores {

    private final float[] scores;

    Scores(float[] scores) {
        this.scores = scores;
    }

    public float of(int label) {
        return scores[label];
    }
}
