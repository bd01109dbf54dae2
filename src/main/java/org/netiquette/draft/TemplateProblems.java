package org.netiquette.draft;

import java.util.List;

/** All that is wrong with the templates, one sentence each with file and line, so that all can be mended at once. */
public final class TemplateProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    TemplateProblems(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** One sentence each, such as {@code notes/ask.en.txt:12: …}. */
    public List<String> sentences() {
        return sentences;
    }
}
