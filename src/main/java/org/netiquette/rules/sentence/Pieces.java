package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.netiquette.rules.check.Found;

/** Cuts one line into pieces, up to the comment that may end it. */
final class Pieces {

    static final int MOST = 120;
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,30}");
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final String SIGNS = "(),";
    private static final String ENDS_A_WORD = SIGNS + "\"{}" + QUOTES;

    private final String text;
    private final int line;
    private final Found problems;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Pieces(String text, int line, Found problems) {
        this.text = text;
        this.line = line;
        this.problems = problems;
    }

    /** The pieces of a line; what cannot be read becomes a problem. */
    static List<Piece> of(String text, int line, Found problems) {
        Pieces read = new Pieces(text, line, problems);
        while (read.at < text.length() && !text.startsWith("//", read.at)) {
            read.next();
        }
        if (read.pieces.size() > MOST) {
            problems.add(line, "A line must have at most " + MOST + " words and signs.");
            return List.of();
        }
        return List.copyOf(read.pieces);
    }

    private void next() {
        char letter = text.charAt(at);
        if (isBlank(letter)) {
            at++;
        } else if (letter == '"') {
            quoted();
        } else if (QUOTES.indexOf(letter) >= 0) {
            problems.add(line, "A text must stand between straight double quotes: \"…\".");
            at = text.length();
        } else if (letter == '{') {
            slot();
        } else if (SIGNS.indexOf(letter) >= 0) {
            take(Piece.Type.SIGN, at + 1);
        } else {
            word();
        }
    }

    private void quoted() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end < text.length()) {
            take(Piece.Type.TEXT, end + 1);
        } else {
            problems.add(line, "The text that begins here has no closing quote on its line.", "Maybe a \" is missing.");
            at = text.length();
        }
    }

    private void slot() {
        int end = text.indexOf('}', at);
        String name = end < 0 ? "" : text.substring(at + 1, end);
        if (NAME.matcher(name).matches()) {
            pieces.add(new Piece(Piece.Type.SLOT, name));
            at = end + 1;
        } else {
            problems.add(line, "Between { and } must stand a name of letters.");
            at = text.length();
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && endsNot(end)) {
            end++;
        }
        take(Piece.Type.WORD, Math.max(end, at + 1));
    }

    private boolean endsNot(int end) {
        char letter = text.charAt(end);
        return !isBlank(letter) && ENDS_A_WORD.indexOf(letter) < 0 && !text.startsWith("//", end);
    }

    private void take(Piece.Type type, int end) {
        String taken = text.substring(at, end);
        pieces.add(new Piece(type, type == Piece.Type.WORD ? taken.replace('\u2019', '\'') : taken));
        at = end;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
