package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netiquette.evidence.pair.Folding.Token;
import org.netiquette.evidence.pair.MeetingTables.Kind;

/** Reads what people say of themselves: what they are, what they offer, what they look for. */
final class Wording {

    /** Where a text goes on to something else. */
    private static final String STOPS = "|,;•·\n!?…()[]";

    private static final Pattern DASH = Pattern.compile("\\s[-/–—]\\s");
    /** Words that what is looked for may have; a text that goes on and on says something else. */
    private static final int LONGEST = 6;

    private static final int LONGEST_TEXT = 4_000;

    private final Folding folding;
    private final Phrases<Kind> cues = new Phrases<>();
    private final Phrases<Kind> work = new Phrases<>();
    private final Map<Kind, Set<String>> single = new EnumMap<>(Kind.class);

    Wording(Folding folding, MeetingTables tables) {
        this.folding = folding;
        tables.phrases().forEach(this::add);
    }

    private void add(MeetingTables.Phrase it) {
        List<String> words = folding.words(it.words());
        switch (it.kind()) {
            case SEEKS, HIRES, WANTS_WORK, OFFERS, HELPS, TITLE -> cues.add(words, it.kind());
            case WORK -> work.add(words, it.kind());
            default ->
                single.computeIfAbsent(it.kind(), kind -> new HashSet<>()).addAll(words);
        }
    }

    /**
     * What a text says.
     *
     * @param wishes what is looked for
     * @param roles what they are
     * @param offered what they say they offer
     */
    record Read(List<Wish> wishes, List<Part> roles, List<Part> offered) {}

    /** Reads a headline or a title. */
    Read profile(String text) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        pieces(text).forEach(piece -> read(piece, read, true));
        return read;
    }

    /** What somebody writes that they look for; questions left out, since they are about others. */
    List<Wish> wishes(String text) {
        if (cues.in(folding.words(text)).isEmpty()) {
            return List.of();
        }
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        pieces(text).stream().filter(it -> !it.endsWith("?")).forEach(it -> read(it, read, false));
        return read.wishes();
    }

    /** What stands between stops, bars, brackets, and dashes between blanks; with its question mark, if it has one. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int length = Math.min(text.length(), LONGEST_TEXT);
        int start = 0;
        for (int at = 0; at < length; at++) {
            if (isStop(text, at)) {
                int end = text.charAt(at) == '?' ? at + 1 : at;
                pieces.addAll(List.of(DASH.split(text.substring(start, end), -1)));
                start = at + 1;
            }
        }
        pieces.addAll(List.of(DASH.split(text.substring(start, length), -1)));
        return pieces;
    }

    /** A full stop or a colon within a word ends nothing: Node.js. */
    private static boolean isStop(String text, int at) {
        char it = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return STOPS.indexOf(it) >= 0 || ((it == '.' || it == ':') && last);
    }

    private void read(String piece, Read into, boolean whole) {
        List<Token> tokens = folding.tokens(piece);
        List<String> words = tokens.stream().map(Token::word).toList();
        Optional<Phrases.Hit<Kind>> cue = cue(words);
        int end = cue.map(Phrases.Hit::from).orElse(words.size());
        if (whole) {
            role(piece, tokens, words, end, into);
        }
        cue.filter(it -> it.means() != Kind.HELPS).ifPresent(it -> say(piece, tokens, words, it, into, whole));
    }

    /** The first phrase that says something of the writer. */
    private Optional<Phrases.Hit<Kind>> cue(List<String> words) {
        int at = 0;
        while (at < words.size() && !is(Kind.VOID, words.get(at))) {
            Optional<Phrases.Hit<Kind>> cue = cues.at(words, at);
            if (cue.isPresent() && cue.get().means() != Kind.TITLE) {
                return cue.filter(it -> it.to() == words.size() || !is(Kind.VOID, words.get(it.to())));
            }
            at = cue.map(Phrases.Hit::to).orElse(at + 1);
        }
        return Optional.empty();
    }

    private void role(String piece, List<Token> tokens, List<String> words, int end, Read into) {
        int to = 0;
        while (to < end && (to == 0 || !is(Kind.END, words.get(to)))) {
            to++;
        }
        if (to > 0) {
            into.roles().add(part(piece, tokens, words, 0, to, end));
        }
    }

    private Part part(String piece, List<Token> tokens, List<String> words, int from, int to, int end) {
        int behind = to;
        while (behind < end && is(Kind.END, words.get(behind))) {
            behind++;
        }
        int last = behind;
        while (last < end && !is(Kind.END, words.get(last))) {
            last++;
        }
        return new Part(words.subList(from, to), text(piece, tokens, from, to), telling(words.subList(behind, last)));
    }

    private void say(
            String piece, List<Token> tokens, List<String> words, Phrases.Hit<Kind> cue, Read into, boolean whole) {
        int end = cue.to();
        while (end < words.size() && end - cue.to() < LONGEST && !is(Kind.END, words.get(end))) {
            end++;
        }
        if (cue.means() == Kind.OFFERS) {
            if (end > cue.to()) {
                into.offered().add(part(piece, tokens, words, cue.to(), end, end));
            }
            return;
        }
        String quote = text(piece, tokens, cue.from(), whole ? words.size() : end);
        List<String> sought = words.subList(cue.to(), end);
        if (cue.means() == Kind.WANTS_WORK
                || (cue.means() == Kind.SEEKS && !work.in(sought).isEmpty())) {
            into.wishes().add(new Wish(Wish.Aim.WORK, List.of(), quote));
        } else {
            Wish.Aim aim = cue.means() == Kind.HIRES ? Wish.Aim.EMPLOYEE : Wish.Aim.ANYTHING;
            split(sought).forEach(it -> into.wishes().add(new Wish(aim, it, quote)));
        }
    }

    /** The things that are joined by «and»; without words that say nothing, and without those that say nothing else. */
    private List<List<String>> split(List<String> sought) {
        List<List<String>> things = new ArrayList<>();
        List<String> thing = new ArrayList<>();
        for (String it : sought) {
            if (is(Kind.AND, it)) {
                things.add(thing);
                thing = new ArrayList<>();
            } else {
                thing.add(it);
            }
        }
        things.add(thing);
        return things.stream().map(this::telling).filter(it -> !it.isEmpty()).toList();
    }

    private List<String> telling(List<String> words) {
        return words.stream()
                .filter(it -> !is(Kind.EMPTY, it) && !is(Kind.AND, it))
                .toList();
    }

    private static String text(String piece, List<Token> tokens, int from, int to) {
        return piece.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private boolean is(Kind kind, String word) {
        return single.getOrDefault(kind, Set.of()).contains(word);
    }
}
