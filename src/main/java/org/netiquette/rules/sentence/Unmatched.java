package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;

/** Finds out what was meant by words that are no sentence: a value that there is not, or a sentence nearly so. */
final class Unmatched {

    private static final int LONGEST = 80;

    private static final Pattern CODE = Pattern.compile("[=!<>&|$.]");

    private final Phrasebook book;
    private final Subject subject;
    private final Sentence.Part part;
    private final Filling filling;

    Unmatched(Phrasebook book, Subject subject, Sentence.Part part) {
        this.book = book;
        this.subject = subject;
        this.part = part;
        this.filling = book.filling();
    }

    /** What to say about the pieces from a place on. */
    Told told(List<Piece> pieces, int from) {
        List<Piece> rest = pieces.subList(Filling.afterJoiner(pieces, from), pieces.size());
        List<Piece> text = part == Sentence.Part.CONDITION ? upToJoiner(rest) : rest;
        if (text.isEmpty()) {
            return new Told("A sentence is missing at the end of this line.", "");
        }
        Optional<Told> elsewhere = elsewhere(text).map(it -> new Told(none(text), it));
        return elsewhere
                .or(() -> wrongValue(text, rest))
                .orElseGet(() -> new Told(none(text), maybe(text, isJoined(pieces, from))));
    }

    private static boolean isJoined(List<Piece> pieces, int from) {
        return from > 0 && (Filling.afterJoiner(pieces, from) > from || Filling.afterJoiner(pieces, from - 1) >= from);
    }

    private String none(List<Piece> text) {
        return "No sentence of " + book.file() + " reads \"" + shown(text) + "\".";
    }

    private static String shown(List<Piece> text) {
        String all = Piece.join(text);
        return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
    }

    private String maybe(List<Piece> text, boolean joined) {
        Optional<Sentence> near = nearest(text).map(Likeness::sentence);
        if (joined && isValue(text)) {
            return "Maybe the whole sentence must stand on each side of and and or.";
        } else if (text.stream().anyMatch(it -> CODE.matcher(it.text()).find())) {
            return "Maybe a rule that is written in no sentences is meant; its file ends in .drl.";
        }
        return near.map(it -> "Maybe \"" + it.shown() + "\" is meant" + slots(it) + ".")
                .orElseGet(() -> joined ? Nearest.maybe(Piece.join(text), values()) : "");
    }

    private boolean isValue(List<Piece> text) {
        return book.of(subject, part).stream()
                .flatMap(it -> it.slots().stream())
                .anyMatch(it -> isValue(it, text));
    }

    private boolean isValue(Slot slot, List<Piece> text) {
        return filling.at(slot, text, 0).stream().anyMatch(it -> it.end() == text.size());
    }

    private Optional<Likeness> nearest(List<Piece> text) {
        return book.of(subject, part).stream()
                .filter(it -> !saysLittle(it) || !isAround(it.key(), text))
                .map(it -> new Likeness(it, text))
                .filter(Likeness::isNear)
                .min(Comparator.comparingDouble(Likeness::share));
    }

    /** What rules say elsewhere is no slip of the pen. */
    private Optional<String> elsewhere(List<Piece> text) {
        return Subject.ALL.stream()
                .filter(it -> !it.equals(subject))
                .filter(it -> book.of(it, part).stream().anyMatch(one -> one.at(text, 0, filling)
                        .filter(match -> match.end() == text.size())
                        .isPresent()))
                .map(it -> "Maybe the rule belongs into the folder " + it.folder() + ".")
                .findFirst();
    }

    private List<String> values() {
        return book.of(subject, part).stream()
                .flatMap(it -> it.slots().stream())
                .flatMap(it -> filling.names(it).stream())
                .distinct()
                .toList();
    }

    private String slots(Sentence sentence) {
        List<String> slots = sentence.slots().stream()
                .map(it -> ", where {" + it.name() + "} is " + filling.allowed(it))
                .toList();
        return String.join("", slots);
    }

    /** One word and a slot, such as {@code with {news}}: many another sentence begins so. */
    private static boolean saysLittle(Sentence it) {
        return it.key().size() <= 2;
    }

    /** The words of a sentence hold, but what fills its slot is no value; unless a sentence without a slot is near. */
    private Optional<Told> wrongValue(List<Piece> text, List<Piece> rest) {
        boolean isNear = nearest(text)
                .filter(it -> it.isClose() && it.sentence().slots().isEmpty())
                .isPresent();
        return Stream.of(text, rest)
                .map(this::wrongValue)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(it -> !isNear || !it.maybe().isEmpty());
    }

    private Optional<Told> wrongValue(List<Piece> text) {
        return book.of(subject, part).stream()
                .filter(it -> it.slots().size() == 1 && isAround(it.key(), text))
                .reduce((one, other) -> other.key().size() > one.key().size() ? other : one)
                .flatMap(it -> wrongValue(it.slots().get(0), inSlot(it.key(), text))
                        .filter(told -> !saysLittle(it) || !told.maybe().isEmpty()));
    }

    private Optional<Told> wrongValue(Slot slot, List<Piece> filled) {
        return (part == Sentence.Part.CONDITION ? values(filled) : List.of(filled))
                .stream()
                        .filter(it -> !isValue(slot, it))
                        .findFirst()
                        .map(Piece::join)
                        .map(it -> new Told(
                                "The " + slot.name() + " (" + it + ") must be " + filling.allowed(slot) + ".",
                                maybe(slot, it)));
    }

    private String maybe(Slot slot, String value) {
        boolean isText = filling.allowed(slot).startsWith("a text") && !value.matches(".*[\"{].*");
        return isText
                ? "Maybe \"" + value + "\" is meant, with its quotes."
                : Nearest.maybe(value, filling.names(slot));
    }

    private static List<List<Piece>> values(List<Piece> filled) {
        List<List<Piece>> values = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < filled.size(); at++) {
            int next = Filling.afterJoiner(filled, at);
            if (next > at) {
                values.add(filled.subList(from, at));
                from = next;
                at = next - 1;
            }
        }
        values.add(filled.subList(from, filled.size()));
        return values.stream().filter(it -> !it.isEmpty()).toList();
    }

    private static boolean isAround(List<Piece> key, List<Piece> text) {
        int slot = placeOfSlot(key);
        int after = key.size() - slot - 1;
        return text.size() > slot + after
                && isSame(key.subList(0, slot), text.subList(0, slot))
                && isSame(key.subList(slot + 1, key.size()), text.subList(text.size() - after, text.size()));
    }

    private static List<Piece> inSlot(List<Piece> key, List<Piece> text) {
        int slot = placeOfSlot(key);
        return text.subList(slot, text.size() - (key.size() - slot - 1));
    }

    private static int placeOfSlot(List<Piece> key) {
        return key.indexOf(key.stream().filter(Piece::isSlot).findFirst().orElseThrow());
    }

    private static boolean isSame(List<Piece> one, List<Piece> other) {
        return Piece.join(one).equalsIgnoreCase(Piece.join(other));
    }

    private static List<Piece> upToJoiner(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).is("or")
                    || pieces.get(i).is("and")
                    || pieces.get(i).is(")")) {
                return pieces.subList(0, pieces.get(i - 1).is(",") ? i - 1 : i);
            }
        }
        return pieces;
    }
}
