package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Sentences;
import org.netiquette.reading.text.Span;

/** Messages that LinkedIn offers ready to send, congratulations above all; they are no conversation. */
public final class ReadyMade {

    private static final int LONGEST = 200;
    private static final int NAME_WORDS = 6;
    /** Letters of a word that may stand small inside a name, or before it: at, von, of. */
    private static final int PARTICLE = 4;

    private static final String NAME = "{name}";

    /** The words before and after the place of a name. */
    private record Text(List<String> before, List<String> after) {}

    private final Frame frame;
    private final List<Text> texts = new ArrayList<>();

    ReadyMade(Frame frame) {
        this.frame = frame;
    }

    /** Adds a text, in which {@code {name}} may stand once for the name of a person, company or role. */
    public void add(String text) {
        int name = text.indexOf(NAME);
        String before = name < 0 ? text : text.substring(0, name);
        String after = name < 0 ? "" : text.substring(name + NAME.length());
        texts.add(new Text(words(Plain.of(before)), words(Plain.of(after))));
    }

    public boolean matches(String original) {
        if (original.length() > LONGEST) {
            return false;
        }
        Plain plain = Plain.of(original);
        Span inner = frame.inner(plain);
        return matches(plain, new Span(0, plain.text().length())) || matches(plain, inner);
    }

    private boolean matches(Plain plain, Span stretch) {
        List<Span> spans = plain.words().stream()
                .filter(it -> it.start() >= stretch.start() && it.end() <= stretch.end())
                .toList();
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
