package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Sentences;
import org.netiquette.reading.text.Span;

/** Messages that LinkedIn offers ready to send, congratulations above all; they are no conversation. */
public final class ReadyMade {

    /** Characters that such a message may have. */
    public static final int LONGEST = 200;

    private static final int NAME_WORDS = 6;
    /** Letters of a word that may stand small inside a name, or before it: at, von, of. */
    private static final int PARTICLE = 4;

    private static final String NAME = "{name}";

    /** The words before and after the place of a name. */
    private record Text(List<String> before, List<String> after) {}

    private final List<Text> texts = new ArrayList<>();
    private final Set<String> firstWords = new HashSet<>();
    /** Of those that begin with a name. */
    private final Set<String> lastWords = new HashSet<>();

    /** Adds a text, in which {@code {name}} may stand once for the name of a person, company or role. */
    public void add(String text) {
        int name = text.indexOf(NAME);
        String before = name < 0 ? text : text.substring(0, name);
        String after = name < 0 ? "" : text.substring(name + NAME.length());
        Text added = new Text(words(Plain.of(before)), words(Plain.of(after)));
        texts.add(added);
        if (added.before().isEmpty()) {
            lastWords.add(
                    added.after().isEmpty()
                            ? ""
                            : added.after().get(added.after().size() - 1));
        } else {
            firstWords.add(added.before().get(0));
        }
    }

    /**
     * Whether a text of no more than {@link #LONGEST} characters is such a message.
     *
     * @param inner the stretch between salutation and signature
     */
    public boolean matches(Plain plain, Span inner) {
        List<Span> within = plain.words().stream()
                .filter(it -> it.start() >= inner.start() && it.end() <= inner.end())
                .toList();
        return matches(plain, plain.words()) || (within.size() < plain.words().size() && matches(plain, within));
    }

    /** Whether the first or the last word is one of a text: with most messages that says all. */
    private boolean mayMatch(Plain plain, List<Span> spans) {
        return spans.isEmpty()
                || lastWords.contains("")
                || firstWords.contains(plain.word(spans.get(0)))
                || lastWords.contains(plain.word(spans.get(spans.size() - 1)));
    }

    private boolean matches(Plain plain, List<Span> spans) {
        if (!mayMatch(plain, spans)) {
            return false;
        }
        List<String> words = spans.stream().map(plain::word).toList();
        return texts.stream().anyMatch(it -> matches(it, words, spans, plain));
    }

    private static boolean matches(Text text, List<String> words, List<Span> spans, Plain plain) {
        int head = text.before().size();
        int tail = words.size() - text.after().size();
        return head <= tail
                && tail - head <= NAME_WORDS
                && words.subList(0, head).equals(text.before())
                && words.subList(tail, words.size()).equals(text.after())
                && isName(
                        spans.subList(head, tail),
                        head == 0 ? 0 : spans.get(head - 1).end(),
                        plain);
    }

    /** Whether nothing, one word or capitals stand where the name would; "Congrats, call me" is a message of a person. */
    private static boolean isName(List<Span> spans, int from, Plain plain) {
        if (spans.size() < 2) {
            return true;
        }
        Span last = spans.get(spans.size() - 1);
        return plain.isCapital(last.start())
                && spans.stream().allMatch(it -> plain.isCapital(it.start()) || it.length() <= PARTICLE)
                && !Sentences.endsBetween(plain.text(), from, last.start());
    }

    private static List<String> words(Plain plain) {
        return plain.words().stream().map(plain::word).toList();
    }
}
