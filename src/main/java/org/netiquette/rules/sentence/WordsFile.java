package org.netiquette.rules.sentence;

import static org.netiquette.rules.sentence.Entry.Section.CONDITION;
import static org.netiquette.rules.sentence.Entry.Section.CONSEQUENCE;
import static org.netiquette.rules.sentence.Entry.Section.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.rules.check.Found;
import org.netiquette.sheet.Nearest;

/**
 * Reads the lines of {@code words.dsl}. The form is that of Drools; its patterns of letters are not: a key is plain words
 * and slots, so that no line can take longer than its length.
 */
final class WordsFile {

    private static final int MOST_LINES = 2_000;
    private static final int LONGEST = 500;
    private static final int DEEPEST = 3;
    private static final Pattern LINE = Pattern.compile("\\[([^\\[\\]=]*)]\\[([^\\[\\]=]*)]([^=]*)=(.*)");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}\\s,{}'\u2019-]");
    private static final Map<String, Entry.Section> SECTIONS = Map.of(
            "condition", CONDITION, "when", CONDITION, "consequence", CONSEQUENCE, "then", CONSEQUENCE, "*", VALUE);

    private final Found problems;
    private final List<Entry> entries = new ArrayList<>();

    private WordsFile(Found problems) {
        this.problems = problems;
    }

    /** The entries of a file; lines that are none become problems. */
    static List<Entry> read(String text, Found problems) {
        WordsFile file = new WordsFile(problems);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.line(line, i + 1);
            }
        }
        if (lines.size() > MOST_LINES) {
            problems.add(MOST_LINES + 1, "The vocabulary must have at most 2000 lines; this one goes on from here.");
        }
        return file.entries;
    }

    private void line(String text, int line) {
        Matcher read = LINE.matcher(text);
        if (text.length() > LONGEST) {
            problems.add(line, "A line of the vocabulary must have at most 500 letters.");
        } else if (!read.matches()) {
            problems.add(
                    line,
                    "A line of the vocabulary must read [condition][]- sentence=meaning.",
                    "Maybe # is missing before a comment.");
        } else if (isPlain(read.group(3).strip(), line)) {
            section(read.group(1), line).ifPresent(it -> entry(it, read, line));
        }
    }

    private boolean isPlain(String key, int line) {
        Matcher odd = ODD.matcher(key);
        boolean isOdd = odd.find();
        if (isOdd) {
            problems.add(
                    line,
                    "A sentence must be of plain words, commas and slots such as {note}; the sign " + odd.group()
                            + " has no place in it.");
        }
        return !isOdd;
    }

    private Optional<Entry.Section> section(String name, int line) {
        Optional<Entry.Section> section =
                Optional.ofNullable(SECTIONS.get(name.strip().toLowerCase(Locale.ROOT)));
        if (section.isEmpty()) {
            String message = "The section (" + name + ") must be one of condition, consequence, *.";
            problems.add(line, message, Nearest.maybe(name, List.of("condition", "consequence")));
        }
        return section;
    }

    private void entry(Entry.Section section, Matcher read, int line) {
        String key = read.group(3).strip();
        boolean hyphen = key.startsWith("-");
        int before = problems.size();
        Entry entry = new Entry(
                section,
                read.group(2).strip(),
                hyphen,
                Pieces.of(hyphen ? key.substring(1) : key, line, problems),
                Pieces.of(read.group(4), line, problems),
                line);
        if (problems.size() == before && isWhole(entry)) {
            entries.add(entry);
        }
    }

    private boolean isWhole(Entry entry) {
        int before = problems.size();
        if (entry.key().isEmpty()
                || entry.key().get(0).isSlot()
                || entry.meaning().isEmpty()) {
            problems.add(
                    entry.line(), "Before the = must stand a sentence that begins with a word, behind it its meaning.");
        } else if (!entry.slotsOfKey().equals(entry.slotsOfMeaning())) {
            problems.add(entry.line(), "Each slot must stand once before the =, and behind it as well.");
        } else if (entry.slotsOfKey().size() > 3) {
            problems.add(entry.line(), "A sentence must have at most three slots.");
        } else if (entry.meaning().stream()
                .anyMatch(it -> it.type() == Piece.Type.WORD && it.text().contains("/"))) {
            problems.add(entry.line(), "A comment has no place behind the =.");
        } else if (!isBalanced(entry.meaning())) {
            problems.add(
                    entry.line(),
                    "The meaning must be one thing: each ( needs its ), at most three deep, and no comma stands"
                            + " outside them.");
        }
        return problems.size() == before;
    }

    private static boolean isBalanced(List<Piece> meaning) {
        int depth = 0;
        for (Piece it : meaning) {
            depth += it.is("(") ? 1 : it.is(")") ? -1 : 0;
            if (depth < 0 || depth > DEEPEST || (depth == 0 && it.is(","))) {
                return false;
            }
        }
        return depth == 0;
    }
}
