package org.netiquette.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netiquette.verdict.Force;

/** What a rule file tells its readers: the lines Why and Source above the package line, and the sentence. */
final class Header {

    private static final Pattern SPEAKS = Pattern.compile("\\b(must|should|may)\\b");

    private final List<Comment> comments;
    private final int line;
    private final String above;
    private final Found problems;

    /** The header above a line: the package line of a rule file, the rule itself in a file of sentences. */
    Header(List<Comment> comments, int line, String above, Found problems) {
        this.comments = comments;
        this.line = line;
        this.above = above;
        this.problems = problems;
    }

    String why() {
        return line("Why", "why there is this rule");
    }

    String source() {
        return line("Source", "where the rule comes from");
    }

    private String line(String name, String says) {
        Optional<String> text = comments.stream()
                .filter(it -> it.line() < line && it.text().startsWith(name + ":"))
                .map(it -> it.text().substring(name.length() + 1).strip())
                .filter(it -> !it.isEmpty())
                .findFirst();
        if (text.isEmpty()) {
            problems.add(0, "Above the " + above + " must stand a line \"// " + name + ": …\" that says " + says + ".");
        }
        return text.orElse("");
    }

    /** A rule's name is the sentence that reports and lists show, so it must say what the call does. */
    static void checkSentence(String sentence, int line, Found problems) {
        if (sentence.contains("\\") || sentence.contains("\"")) {
            problems.add(line, "The name of the rule must hold no quotes and no backslash.");
        }
        if (sentence.isEmpty() || !Character.isUpperCase(sentence.codePointAt(0)) || !sentence.endsWith(".")) {
            problems.add(
                    line, "The name of the rule (" + sentence + ") must be a sentence: a capital first, a dot last.");
        }
        if (!SPEAKS.matcher(sentence).find()) {
            problems.add(line, "The name of the rule (" + sentence + ") must say must, should or may.");
        }
    }

    /** The sentence promises what the call keeps. */
    static void checkForce(String sentence, Force force, int line, Found problems) {
        String word = Call.word(force);
        if (SPEAKS.matcher(sentence).find()
                && !Pattern.compile("\\b" + word + "\\b").matcher(sentence).find()) {
            problems.add(line, "The call says " + word + ", the name of the rule does not (" + sentence + ").");
        }
    }
}
