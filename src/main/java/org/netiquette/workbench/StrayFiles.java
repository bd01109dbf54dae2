package org.netiquette.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.draft.Templates;
import org.netiquette.evidence.Tables;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;

/** Files and folders below a rule folder that nothing reads, though whoever put them there thinks so. */
final class StrayFiles {

    private static final String READ_ME = "README.md";
    private static final List<String> RULES =
            Subject.ALL.stream().map(Subject::folder).toList();
    private static final List<String> OTHERS = List.of("tables", "phrases", "examples", "notes", "policies", "my");
    private static final Pattern COPY = Pattern.compile("( ?\\(\\d+\\)| - Copy.*| copy.*| - Kopie.*|~|\\.bak|\\.orig)");

    private final RuleFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private StrayFiles(RuleFolder folder) {
        this.folder = folder;
    }

    static List<Problem> in(RuleFolder folder) {
        StrayFiles stray = new StrayFiles(folder);
        Path top = folder.path();
        stray.layer(top, OTHERS);
        stray.files(top.resolve("tables"), Tables.FILES);
        stray.files(top.resolve("notes"), Templates.files());
        stray.lists(top.resolve("phrases"));
        stray.lists(top.resolve("examples"));
        for (String upper : List.of("policies", "my")) {
            children(top.resolve(upper)).forEach(stray::upper);
        }
        return stray.problems;
    }

    private void upper(Path child) {
        if (Files.isDirectory(child)) {
            layer(child, List.of());
        } else if (!isLeftAlone(child)) {
            problem(child, "Nothing reads this file here.", "Maybe it belongs into a folder beside it.");
        }
    }

    private void layer(Path layer, List<String> others) {
        List<String> known = Stream.concat(RULES.stream(), others.stream()).toList();
        for (Path it : children(layer)) {
            if (Files.isDirectory(it) && !known.contains(name(it))) {
                problem(
                        it,
                        "Nothing reads this folder; it must be one of " + String.join(", ", known) + ".",
                        Nearest.maybe(name(it), known));
            } else if (!Files.isDirectory(it) && !RuleFolder.isRead(it, false) && !isLeftAlone(it)) {
                problem(it, "Nothing reads this file here.", "Maybe it belongs into a folder beside it.");
            }
        }
        RULES.forEach(it -> children(layer.resolve(it)).forEach(this::beside));
    }

    /** A file that ends as rules do is the business of their own check. */
    private void beside(Path file) {
        if (!RuleFolder.isRead(file, true) && !Files.isDirectory(file) && !isLeftAlone(file)) {
            problem(
                    file,
                    "Nothing reads this file: beside rules lie cases.csv and " + READ_ME + " only.",
                    maybe(file, List.of("cases.csv")));
        }
    }

    private void files(Path place, List<String> known) {
        for (Path it : children(place)) {
            if (!known.contains(name(it)) && !isLeftAlone(it)) {
                problem(it, "Nothing reads this file in " + name(place) + ".", maybe(it, known));
            }
        }
    }

    private void lists(Path place) {
        for (Path it : children(place)) {
            if ((Files.isDirectory(it) || !name(it).endsWith(".csv")) && !isLeftAlone(it)) {
                problem(
                        it,
                        "Nothing reads this file: the lists of " + name(place) + " end in .csv.",
                        maybe(it, List.of()));
            } else if (COPY.matcher(name(it)).find()) {
                problem(it, "This looks like a copy, and counts like any other list.", "Maybe it can go.");
            }
        }
    }

    /** Windows hides the ending of a file, and so gives it a second one; browsers number what is there already. */
    private static String maybe(Path file, List<String> known) {
        String name = name(file).toLowerCase(Locale.ROOT);
        String plain = COPY.matcher(name).replaceAll("").replaceFirst("\\.(drl|csv|txt)\\.(txt|csv)$", ".$1");
        if (plain.endsWith(".drl") && !name(file).endsWith(".drl")) {
            return "Maybe " + plain + " is meant.";
        }
        return known.contains(plain) ? "Maybe " + plain + " is meant." : Nearest.maybe(name(file), known);
    }

    private void problem(Path file, String sentence, String maybe) {
        problems.add(Problem.at(folder.shown(file), 0, sentence, maybe));
    }

    /** What git, desktops and people who explain things leave everywhere. */
    private static boolean isLeftAlone(Path file) {
        String name = name(file);
        return name.equals(READ_ME) || name.startsWith(".") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    private static List<Path> children(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(place)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
