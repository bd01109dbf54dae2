package org.netiquette.draft;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The sentences of one text in their order: what each is for, and what it names. */
record Plan(List<Occasion> sentences) {

    Plan {
        sentences = List.copyOf(sentences);
    }

    static Plan of(Occasion... sentences) {
        return new Plan(List.of(sentences));
    }

    /** In how many ways it can be put into words. */
    int ways(Frame frame) {
        return sentences.stream()
                .mapToInt(it -> frame.wordings().count(frame.language(), it.situation()))
                .reduce(1, (one, other) -> one * other);
    }

    /** One of the ways; the first sentence changes first. */
    String text(Frame frame, int way) {
        StringJoiner text = new StringJoiner(" ");
        int left = Math.floorMod(way, ways(frame));
        for (Occasion it : sentences) {
            int count = frame.wordings().count(frame.language(), it.situation());
            String sentence = frame.wordings()
                    .choose(frame.language(), it.situation(), left % count)
                    .fill(it.fields(Optional.empty(), frame.me()));
            text.add(text.length() == 0 ? sentence : Casing.large(sentence));
            left /= count;
        }
        return text.toString();
    }
}
