package org.netiquette.rules.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The first wall: cuts a file into tokens and comments before any parser reads it, and refuses what has no place in a
 * rule: odd characters, escapes, keywords that do more than decide, too much text and too deep nesting.
 */
final class Scan {

    private static final String SIGNS = "().,:;!<>*";
    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");

    private final String text;
    private final Found problems;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private int at;
    private int line = 1;

    Scan(String text, Found problems) {
        this.text = text;
        this.problems = problems;
        while (at < text.length()) {
            next();
        }
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    /** The text with blanks in place of comments: the same lines and columns. */
    String code() {
        return code.toString();
    }

    private void next() {
        char letter = text.charAt(at);
        if (text.startsWith("//", at)) {
            lineComment();
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (letter == '"') {
            quoted();
        } else if (letter == ' ' || letter == '\t' || letter == '\n') {
            skip(1);
        } else if (isNameStart(letter)) {
            take(Token.Type.NAME, nameEnd());
        } else if (isDigit(letter)) {
            number();
        } else {
            sign(letter);
        }
    }

    private void lineComment() {
        int end = lineEnd(at);
        comments.add(new Comment(text.substring(at + 2, end).strip(), line));
        blank(end);
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add(line, "The comment that begins here with /* has no end.", "Maybe its */ is missing.");
            blank(text.length());
        } else {
            blank(end + 2);
        }
    }

    private void quoted() {
        if (text.startsWith("\"\"\"", at)) {
            problems.add(line, "A text must stand between one pair of quotes on one line; \"\"\" begins a block.");
            skip(3);
            return;
        }
        int end = textEnd();
        if (end < 0) {
            problems.add(line, "The text that begins here has no closing quote on its line.", "Maybe a \" is missing.");
            skip(lineEnd(at) - at);
        } else {
            take(Token.Type.TEXT, end);
        }
    }

    private int textEnd() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? escape(end) : 1;
        }
        return end < text.length() && text.charAt(end) == '"' ? end + 1 : -1;
    }

    private int escape(int slash) {
        if (!text.startsWith("\\\"", slash) && !text.startsWith("\\\\", slash)) {
            problems.add(
                    line,
                    "Only \\\" and \\\\ may follow a backslash in a text.",
                    "Maybe the character itself can be written.");
        }
        return 2;
    }

    private void number() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || isNameStart(text.charAt(end)))) {
            end++;
        }
        String number = text.substring(at, end);
        if (!number.matches("0|[1-9][0-9]{0,8}")) {
            problems.add(line, "The number " + number + " must be a whole number from 0 to 999999999, in digits.");
        }
        take(Token.Type.NUMBER, end);
    }

    private void sign(char letter) {
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                take(Token.Type.SIGN, at + 2);
                return;
            }
        }
        if (SIGNS.indexOf(letter) < 0) {
            refuse(letter);
            skip(1);
        } else {
            take(Token.Type.SIGN, at + 1);
        }
    }

    private void refuse(char letter) {
        if (letter == '=') {
            problems.add(line, "A rule sets nothing: = has no place in it.", "Maybe == is meant.");
        } else if (letter == '\'') {
            problems.add(line, "A text must stand between double quotes, not between ' and '.");
        } else if (letter == '\\') {
            problems.add(line, "A backslash has no place outside a text.");
        } else if (letter >= 128) {
            problems.add(line, "The character " + Letters.name(letter) + " has no place outside comments and texts.");
        } else {
            problems.addIfFirst(
                    line, "The sign " + letter + " has no place in a rule: it compares words and makes one call.");
        }
    }

    private void take(Token.Type type, int end) {
        Token token = new Token(type, text.substring(at, end), line);
        tokens.add(token);
        if (type == Token.Type.NAME) {
            Refused.word(token.text()).ifPresent(it -> problems.add(line, it));
        }
        skip(end - at);
    }

    private void skip(int length) {
        String taken = text.substring(at, at + length);
        code.append(taken);
        moveBy(taken);
    }

    private void blank(int end) {
        String taken = text.substring(at, end);
        code.append(taken.replaceAll("[^\n]", " "));
        moveBy(taken);
    }

    private void moveBy(String taken) {
        line += (int) taken.chars().filter(it -> it == '\n').count();
        at += taken.length();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int nameEnd() {
        int end = at;
        while (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    // Not Character.isLetter: a Cyrillic a looks like a Latin one
    private static boolean isNameStart(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '$';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
