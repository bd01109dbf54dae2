package org.netiquette.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Place;
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
     * @param file its path as the user knows it, such as {@code rules/notes/ask.en.txt}
     * @param line its first line
     */
    record Source(String file, int line, Situation situation, String text) {}

    private final List<Path> folders;
    private final List<Problem> problems = new ArrayList<>();

    TemplateFiles(Path rules, Path... over) {
        folders = new ArrayList<>(List.of(over));
        folders.add(0, rules);
    }

    /** All texts of these kinds of file, by language. */
    Map<String, List<Source>> read(List<String> kinds) {
        Map<String, List<Source>> texts = new TreeMap<>();
        for (String language : LANGUAGES) {
            List<Source> ofLanguage = new ArrayList<>();
            kinds.forEach(kind -> ofLanguage.addAll(read(kind, language)));
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
        Path folder = folder(file);
        String shown = Place.below(folder, file).file();
        return lines(folder.resolve(file), shown)
                .map(it -> read(kind, shown, it))
                .orElse(List.of());
    }

    private List<Source> read(String kind, String file, List<String> lines) {
        List<Source> sources = new Sections(kind, file).texts(lines);
        for (Situation situation : Situation.in(kind)) {
            if (sources.stream().noneMatch(it -> it.situation() == situation)) {
                problem(file, 0, "the section (%s) must have a text, but has none".formatted(situation.section()));
            }
        }
        return sources;
    }

    /** The uppermost folder that has the file, the rule folder when none has. */
    private Path folder(String file) {
        Path found = folders.get(0);
        for (Path folder : folders) {
            found = Files.exists(folder.resolve(file)) ? folder : found;
        }
        return found;
    }

    /** The lines of a file; nothing, and a problem, where it cannot be read. */
    private Optional<List<String>> lines(Path path, String shown) {
        try {
            return Optional.of(Files.readAllLines(path));
        } catch (NoSuchFileException e) {
            problem(shown, 0, "the file must be there, but is not");
        } catch (IOException e) {
            problem(
                    shown,
                    0,
                    "it cannot be read as a text in UTF-8",
                    "Maybe an editor saved it as Windows text or Unicode; save it as UTF-8.");
        }
        return Optional.empty();
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
                String nearest = Nearest.maybe(heading, known);
                problem(
                        file,
                        number,
                        "the section (%s) is not known".formatted(heading),
                        nearest.isEmpty() ? "Maybe one of these is meant: " + String.join(", ", known) + "." : nearest);
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
