package org.netiquette.draft;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences of one text in their order: what each is for, and what it names. */
record Plan(List<Occasion> sentences) {

    private static final int MOST_TRIES = 40;

    Plan {
        sentences = List.copyOf(sentences);
    }

    static Plan of(Occasion... sentences) {
        return new Plan(List.of(sentences));
    }

    /** What is said first, and how it goes on. */
    static Plan of(List<Occasion> body, List<Occasion> end) {
        return new Plan(Stream.concat(body.stream(), end.stream()).toList());
    }

    /** The name of the section that it opens with. */
    String opening() {
        return sentences.get(0).situation().section();
    }

    /** In how many ways it can be put into words. */
    int ways(Frame frame) {
        return sentences.stream()
                .mapToInt(it -> frame.wordings().count(frame.language(), it.situation()))
                .reduce(1, (one, other) -> one * other);
    }

    /** Some of the ways, each in no sentence like the one before, beginning elsewhere for each turn. */
    IntStream tries(Frame frame, int turn) {
        int ways = ways(frame);
        int step = step(frame);
        while (gcd(step, ways) > 1) {
            step++;
        }
        int stride = step;
        return IntStream.range(0, Math.min(ways, MOST_TRIES))
                .map(it -> (Math.floorMod(turn, ways) + it * stride) % ways);
    }

    /** How far it is to the way in which every sentence is the next one. */
    private int step(Frame frame) {
        int step = 0;
        int place = 1;
        for (Occasion it : sentences) {
            step += place;
            place *= frame.wordings().count(frame.language(), it.situation());
        }
        return step;
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
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
