package org.netiquette.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;

/** Facts of every kind with every word at random, the same ones each time. */
public final class Samples {

    private static final int OF_EACH = 1_000;

    private Samples() {}

    /** A thousand facts of each kind. */
    public static List<Judgeable> facts() {
        Random random = new Random(6);
        List<Judgeable> facts = new ArrayList<>();
        for (Subject subject : Subject.ALL) {
            for (int i = 0; i < OF_EACH; i++) {
                facts.add(fact(subject, random));
            }
        }
        return facts;
    }

    private static Judgeable fact(Subject subject, Random random) {
        Map<String, Object> words = new HashMap<>();
        for (String word : subject.vocabulary().names()) {
            words.put(word, value(subject.vocabulary().kind(word).orElseThrow(), random));
        }
        return subject.fact(words);
    }

    private static Object value(WordKind kind, Random random) {
        if (kind instanceof WordKind.Several several) {
            List<Object> all = new ArrayList<>(several.element().values());
            all.removeIf(it -> random.nextInt(4) > 0);
            return all;
        } else if (kind instanceof WordKind.Count) {
            return random.nextInt(7);
        } else if (kind instanceof WordKind.Text) {
            return Arrays.asList("", "a", "Recruiter", "de").get(random.nextInt(4));
        }
        List<Object> all = kind.values();
        return all.get(random.nextInt(all.size()));
    }
}
