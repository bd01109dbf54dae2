package org.netiquette.reading;

import java.util.List;

/** All that is wrong with the phrase lists, one sentence each with file and line, so that all can be mended at once. */
public final class PhraseProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    PhraseProblems(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** One sentence each, such as {@code phrases/reasons.csv:12: …}. */
    public List<String> sentences() {
        return sentences;
    }
}
