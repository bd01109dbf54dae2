package org.netiquette.reading.phrase;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Sentences;
import org.netiquette.reading.text.Span;

/** Finds all phrases of a list in a text at once, as whole words, in time linear in the text. */
public final class PhraseMatcher {

    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    private final List<List<Phrase>> startingWith = new ArrayList<>();
    private final Map<String, Integer> literals = new HashMap<>();
    private final Names names;

    public PhraseMatcher(List<Phrase> phrases, Names names) {
        this.names = names;
        Map<String, Integer> keywords = new TreeMap<>();
        for (Phrase phrase : phrases) {
            phrase.literals().forEach(literal -> add(literal, keywords));
            startingWith.get(number(phrase, 0)).add(phrase);
        }
        if (!keywords.isEmpty()) {
            trie.build(keywords);
        }
    }

    private void add(String literal, Map<String, Integer> keywords) {
        if (literals.putIfAbsent(literal, literals.size()) == null) {
            int number = startingWith.size();
            startingWith.add(new ArrayList<>());
            keywords.put(literal, number);
            // People who write in a hurry leave apostrophes out.
            String hurried = literal.replace("'", "");
            if (!literals.containsKey(hurried)) {
                keywords.putIfAbsent(hurried, number);
            }
        }
    }

    private int number(Phrase phrase, int literal) {
        return literals.getOrDefault(phrase.literals().get(literal), -1);
    }

    /** The phrases found, in the order of the text, without those inside a longer one of the same sign. */
    public List<Hit> hits(Plain plain) {
        Occurrences occurrences = occurrences(plain.onOneLine());
        List<Hit> hits = new ArrayList<>();
        for (Occurrences.Literal first : occurrences.inOrder()) {
            for (Phrase phrase : startingWith.get(first.number())) {
                hit(phrase, first, occurrences, plain).ifPresent(hits::add);
            }
        }
        return outermost(hits);
    }

    private Occurrences occurrences(String text) {
        Occurrences occurrences = new Occurrences();
        if (!literals.isEmpty()) {
            trie.parseText(text, (start, end, number) -> {
                if (isWhole(text, start, end)) {
                    occurrences.add(number, start, end);
                }
            });
        }
        return occurrences;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !isInsideWord(text, start) && !isInsideWord(text, end);
    }

    private static boolean isInsideWord(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index));
    }

    private Optional<Hit> hit(Phrase phrase, Occurrences.Literal first, Occurrences occurrences, Plain plain) {
        int end = first.end();
        Optional<Span> name = phrase.nameAt() == 0 ? names.before(plain, first.start()) : Optional.empty();
        for (int i = 1; i < phrase.literals().size(); i++) {
            Optional<Occurrences.Literal> next = occurrences.next(number(phrase, i), end);
            if (next.isEmpty() || isTooFar(plain, end, next.get().start())) {
                return Optional.empty();
            }
            name = phrase.nameAt() == i ? names.between(plain, end, next.get().start()) : name;
            end = next.get().end();
        }
        name = phrase.nameAt() == phrase.literals().size() ? names.after(plain, end) : name;
        return found(phrase, first.start(), end, name);
    }

    private static Optional<Hit> found(Phrase phrase, int start, int end, Optional<Span> name) {
        // A name in front of the words is what makes them a claim: "suggested I write" by nobody says nothing.
        if (phrase.nameAt() == 0 && name.isEmpty()) {
            return Optional.empty();
        }
        int from = name.map(it -> Math.min(it.start(), start)).orElse(start);
        int to = name.map(it -> Math.max(it.end(), end)).orElse(end);
        return Optional.of(new Hit(phrase, from, to, name));
    }

    private static boolean isTooFar(Plain plain, int from, int to) {
        return to - from > Phrase.GAP || Sentences.endsBetween(plain.text(), from, to);
    }

    private static List<Hit> outermost(List<Hit> hits) {
        Map<Sign, Integer> reach = new EnumMap<>(Sign.class);
        Map<Sign, Integer> named = new EnumMap<>(Sign.class);
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits.stream().sorted(Hit.IN_ORDER).toList()) {
            // One with a name says more than a longer one around it without.
            boolean tells = hit.name().isPresent() && hit.end() > named.getOrDefault(hit.sign(), -1);
            if (hit.end() > reach.getOrDefault(hit.sign(), -1) || tells) {
                reach.merge(hit.sign(), hit.end(), Math::max);
                hit.name().ifPresent(it -> named.merge(hit.sign(), hit.end(), Math::max));
                kept.add(hit);
            }
        }
        return kept;
    }
}
