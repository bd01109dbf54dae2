package org.netiquette.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.sheet.Nearest;
import org.netiquette.verdict.Force;

/** What a rule file tells its readers: the lines Why, Source and Accepted above the package line, and the sentence. */
final class Header {

    private static final String ACCEPTED = "Accepted";
    private static final List<String> NAMES = List.of("Why", "Source", ACCEPTED);
    private static final Pattern ACCEPTS = Pattern.compile("(\\S+)\\s+because\\s+(\\S.*)");
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

    /** The dangers that the file accepts. */
    List<Accepted> accepted() {
        return named(ACCEPTED).flatMap(it -> accepted(it).stream()).toList();
    }

    private String line(String name, String says) {
        Optional<String> text =
                named(name).map(Comment::text).filter(it -> !it.isEmpty()).findFirst();
        if (text.isEmpty()) {
            problems.add(0, "Above the " + above + " must stand a line \"// " + name + ": …\" that says " + says + ".");
        }
        return text.orElse("");
    }

    private Stream<Comment> named(String name) {
        return comments.stream()
                .filter(it -> it.line() < line && it.text().startsWith(name + ":"))
                .map(it -> new Comment(it.text().substring(name.length() + 1).strip(), it.line()));
    }

    private Optional<Accepted> accepted(Comment comment) {
        Matcher form = ACCEPTS.matcher(comment.text());
        String danger = form.matches() ? form.group(1) : comment.text().replaceFirst("\\s.*", "");
        Optional<Danger> known = Danger.named(danger);
        if (known.isEmpty()) {
            String all = String.join(", ", Danger.texts());
            problems.addNear(
                    comment.line(),
                    "What is accepted (" + danger + ") must be one of " + all + ".",
                    danger,
                    Danger.texts());
        } else if (!form.matches()) {
            problems.add(comment.line(), "What is accepted must have a reason: // Accepted: " + danger + " because …");
            return Optional.empty();
        }
        return known.map(it -> new Accepted(it, form.group(2), comment.line()));
    }

    /** A line that was meant to say something of the rule, and with a letter amiss says nothing. */
    void checkNames() {
        for (Comment comment : comments) {
            String name = comment.text().replaceFirst(":.*", "");
            boolean names = comment.line() < line && comment.text().matches("[A-Za-z]{2,12}\\s*:.*");
            if (names && !NAMES.contains(name)) {
                Nearest.to(name.strip(), NAMES)
                        .ifPresent(it -> problems.add(
                                comment.line(),
                                "The line says " + name.strip() + ", which nothing reads.",
                                "Maybe " + it + ": is meant."));
            }
        }
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
