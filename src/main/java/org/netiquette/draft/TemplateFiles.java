package org.netiquette.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Reads the template files of {@code notes}, and collects what is wrong with them. */
final class TemplateFiles {

    /** The languages in which texts must be there. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");

    private static final String HEADING = "==";
    private static final String NEXT = "---";
    private static final String COMMENT = "#";

    /**
     * A text as it stands in a file.
     *
     * @param file such as {@code notes/ask.en.txt}
     * @param line its first line
     */
    record Source(String file, int line, Situation situation, String text) {}

    private final List<Path> folders;
    private final List<Problem> problems = new ArrayList<>();

    TemplateFiles(Path rules, Path... over) {
        folders = new ArrayList<>(List.of(over));
        folders.add(0, rules);
    }

    /** All texts, by language. */
    Map<String, List<Source>> read() {
        Map<String, List<Source>> texts = new TreeMap<>();
        for (String language : LANGUAGES) {
            List<Source> ofLanguage = new ArrayList<>();
            Situation.files().forEach(kind -> ofLanguage.addAll(read(kind, language)));
            texts.put(language, ofLanguage);
        }
        return texts;
    }

    void problem(String file, int line, String sentence) {
        problem(file, line, sentence, "");
    }

    void problem(String file, int line, String sentence, String maybe) {
        problems.add(Problem.at(file, line, sentence, maybe));
    }

    /**
     * Ends the loading.
     *
     * @throws Problems when anything was wrong
     */
    void check() {
        Problems.throwIfAny(problems);
    }

    private List<Source> read(String kind, String language) {
        String file = "notes/%s.%s.txt".formatted(kind, language);
        List<Source> sources = new Sections(kind, file).texts(lines(file));
        for (Situation situation : Situation.in(kind)) {
            if (sources.stream().noneMatch(it -> it.situation() == situation)) {
                problem(file, 0, "the section (%s) must have a text, but has none".formatted(situation.section()));
            }
        }
        return sources;
    }

    private List<String> lines(String file) {
        Path path = folders.get(0).resolve(file);
        for (Path folder : folders) {
            path = Files.exists(folder.resolve(file)) ? folder.resolve(file) : path;
        }
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            problem(file, 0, "it cannot be read as a text in UTF-8");
            return List.of();
        }
    }

    /** Cuts one file into its texts. */
    private final class Sections {

        private final String kind;
        private final String file;
        private final List<Source> sources = new ArrayList<>();
        private final List<String> text = new ArrayList<>();
        private String section = "";
        private int start;

        Sections(String kind, String file) {
            this.kind = kind;
            this.file = file;
        }

        List<Source> texts(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                line(lines.get(i).replace("\uFEFF", ""), i + 1);
            }
            end();
            return sources;
        }

        private void line(String line, int number) {
            if (line.startsWith(COMMENT)) {
                return;
            }
            if (line.startsWith(HEADING)) {
                end();
                open(line.substring(HEADING.length()).strip(), number);
            } else if (line.strip().equals(NEXT)) {
                end();
            } else {
                start = text.isEmpty() ? number : start;
                text.add(line);
            }
        }

        private void open(String heading, int number) {
            section = heading;
            if (Situation.named(kind, heading).isEmpty()) {
                List<String> known =
                        Situation.in(kind).stream().map(Situation::section).toList();
                problem(
                        file,
                        number,
                        "the section (%s) is not known".formatted(heading),
                        "Maybe one of these is meant: " + String.join(", ", known) + ".");
            }
        }

        private void end() {
            String whole = String.join("\n", text).strip();
            text.clear();
            if (!whole.isEmpty()) {
                Situation.named(kind, section)
                        .ifPresent(situation -> sources.add(new Source(file, start, situation, whole)));
            }
        }
    }
}
