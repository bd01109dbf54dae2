package org.netiquette.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.reading.phrase.Frame;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/** What makes two texts the same text, names apart. */
final class SameText {

    /** Words below which two people may well write the same without knowing of each other. */
    private static final int SHORTEST = 8;

    private final Frame frame;
    private final Set<String> names = new HashSet<>();

    SameText(Frame frame, List<String> names) {
        this.frame = frame;
        names.forEach(it -> this.names.addAll(Arrays.asList(Plain.fold(it).split("[^\\p{L}\\p{N}]+"))));
    }

    Optional<String> of(Plain plain) {
        Span inner = frame.inner(plain);
        List<String> words = new ArrayList<>();
        for (Span word : plain.words()) {
            if (word.start() >= inner.start() && word.end() <= inner.end() && !names.contains(plain.word(word))) {
                words.add(plain.word(word));
            }
        }
        return words.size() < SHORTEST ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
