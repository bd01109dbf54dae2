package org.netiquette.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netiquette.fact.Note;
import org.netiquette.reading.model.Example;
import org.netiquette.reading.model.Examples;
import org.netiquette.reading.model.Label;
import org.netiquette.reading.model.Measuring;
import org.netiquette.reading.phrase.Lists;

/** Measures how well notes are read, as {@code docs/note-reading.md}: {@code ./mvnw -Pmeasure-notes test-compile exec:java}. */
public final class MeasureNotes {

    static final Path UNSEEN = Path.of("src/test/resources");
    private static final Path PAGE = Path.of("docs/note-reading.md");
    private static final String MARK =
            "<!-- what follows is measured: ./mvnw -Pmeasure-notes test-compile exec:java -->";
    private static final int FOLDS = 5;

    private MeasureNotes() {}

    public static void main(String[] args) throws IOException {
        List<Example> shipped = LearnNotes.examples(LearnNotes.RULES);
        NoteReader unlearned = NoteReader.unlearned(LearnNotes.RULES);
        Outcome unseen = new Outcome(unlearned.with(Measuring.learn(shipped, unlearned::phrases)), unseen());
        Outcome corpus = without(shipped, unlearned, List.of("corpus"));
        String page = Files.readString(PAGE);
        String kept = page.substring(0, page.indexOf(MARK) + MARK.length());
        Files.writeString(
                PAGE,
                kept + "\n\n"
                        + unseen.section("Notes by another hand, never looked at (%d)".formatted(unseen.size()))
                        + corpus.section(
                                "The development corpus, left out of the examples (%d)".formatted(corpus.size()))
                        + writers(shipped, unlearned));
    }

    /** The notes of {@code notes-unseen.csv}. */
    static List<Example> unseen() {
        Lists lists = Lists.file(UNSEEN.resolve("notes-unseen.csv"));
        List<Example> examples = Examples.in(lists);
        Lists.check(lists);
        return examples;
    }

    private static Outcome without(List<Example> shipped, NoteReader unlearned, List<String> files) {
        Map<Boolean, List<Example>> split =
                shipped.stream().collect(Collectors.partitioningBy(it -> files.contains(file(it))));
        return new Outcome(
                unlearned.with(Measuring.learn(split.getOrDefault(false, List.of()), unlearned::phrases)),
                split.getOrDefault(true, List.of()));
    }

    private static String file(Example it) {
        return it.place().file().replaceAll(".*/|\\.csv", "");
    }

    /** Each writer's file is read by a model that knows none of its notes. */
    private static String writers(List<Example> shipped, NoteReader unlearned) {
        List<String> files = shipped.stream()
                .map(MeasureNotes::file)
                .filter(it -> it.matches("[a-z]{2}-\\d\\d"))
                .distinct()
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder(
                "## One writer left out at a time\n\n"
                        + "| file | notes | accuracy | SCAM and PITCH found | SCAM and PITCH read as a sure reason |\n|---|---|---|---|---|\n");
        for (int fold = 0; fold < FOLDS; fold++) {
            List<String> left = new ArrayList<>();
            for (int i = fold; i < files.size(); i += FOLDS) {
                left.add(files.get(i));
            }
            Map<String, List<Example>> byFile = new TreeMap<>();
            Outcome all = without(shipped, unlearned, left);
            all.tests().forEach(it -> byFile.computeIfAbsent(file(it), key -> new ArrayList<>())
                    .add(it));
            byFile.forEach((file, tests) -> {
                Outcome one = new Outcome(all.reader(), tests);
                text.append("| `%s` | %d | %.3f | %.3f | %.3f |%n"
                        .formatted(file, one.size(), one.accuracy(""), one.harmFound(), one.harmTrusted())
                        .replace(System.lineSeparator(), "\n"));
            });
        }
        return text.toString();
    }

    /** Notes with what they were read as. */
    static final class Outcome {

        private final NoteReader reader;
        private final List<Example> tests;
        private final List<ReadNote> read;

        Outcome(NoteReader reader, List<Example> tests) {
            this.reader = reader;
            this.tests = tests;
            this.read = tests.stream().map(it -> reader.read(it.text())).toList();
        }

        NoteReader reader() {
            return reader;
        }

        List<Example> tests() {
            return tests;
        }

        int size() {
            return tests.size();
        }

        private interface Which {
            boolean is(Example example, ReadNote note);
        }

        private double share(Which part, Which whole) {
            int all = 0;
            int some = 0;
            for (int i = 0; i < tests.size(); i++) {
                if (whole.is(tests.get(i), read.get(i))) {
                    all++;
                    some += part.is(tests.get(i), read.get(i)) ? 1 : 0;
                }
            }
            return all == 0 ? Double.NaN : some / (double) all;
        }

        /** Share of the notes in a language (empty for all, - for all but English) that read as labelled. */
        double accuracy(String language) {
            return share(
                    (it, note) -> it.kind() == note.kind(),
                    (it, note) -> language.isEmpty()
                            || (language.equals("-")
                                    ? !it.language().equals("en")
                                    : it.language().equals(language)));
        }

        private static boolean isHarmful(Note kind) {
            return kind == Note.SCAM || kind == Note.PITCH;
        }

        /** Share of SCAM and PITCH notes that read as one of the two. */
        double harmFound() {
            return share((it, note) -> isHarmful(note.kind()), (it, note) -> isHarmful(it.kind()));
        }

        /** Share of SCAM and PITCH notes that read as a reason beyond doubt: a stranger who shares a group is accepted. */
        double harmTrusted() {
            return share(
                    (it, note) -> note.kind() == Note.REASONED && !note.doubtful(), (it, note) -> isHarmful(it.kind()));
        }

        long reasonsReadAsScam() {
            long count = 0;
            for (int i = 0; i < tests.size(); i++) {
                count += tests.get(i).kind() == Note.REASONED && read.get(i).kind() == Note.SCAM ? 1 : 0;
            }
            return count;
        }

        double precision(Note kind, String language) {
            return share(
                    (it, note) -> it.kind() == kind,
                    (it, note) -> note.kind() == kind
                            && (language.isEmpty() || it.language().equals(language)));
        }

        double recall(Note kind, String language) {
            return share(
                    (it, note) -> note.kind() == kind,
                    (it, note) -> it.kind() == kind
                            && (language.isEmpty() || it.language().equals(language)));
        }

        String section(String title) {
            StringBuilder text = new StringBuilder("## " + title + "\n\n");
            text.append(
                    "Accuracy %s in English, %s in all other languages, %s in all. Of SCAM and PITCH together %s are found as one of the two; %s end as a reason beyond doubt, which is what a stranger who shares a group is accepted for under `quality`; REASONED notes read as SCAM: %d.%n%n"
                            .formatted(
                                    number(accuracy("en")),
                                    number(accuracy("-")),
                                    number(accuracy("")),
                                    number(harmFound()),
                                    number(harmTrusted()),
                                    reasonsReadAsScam()));
            List<String> languages =
                    tests.stream().map(Example::language).distinct().sorted().toList();
            text.append("Precision / recall:\n\n| language | notes | accuracy | ");
            Label.KINDS.forEach(it -> text.append(it).append(" | "));
            text.append("\n|---|---|---|")
                    .append("---|".repeat(Label.KINDS.size()))
                    .append('\n');
            languages.forEach(it -> line(text, it, it));
            line(text, "all", "");
            return confusion(text).toString().replace(System.lineSeparator(), "\n");
        }

        private void line(StringBuilder text, String name, String language) {
            long count = tests.stream()
                    .filter(it -> language.isEmpty() || it.language().equals(language))
                    .count();
            text.append("| %s | %d | %s | ".formatted(name, count, number(accuracy(language))));
            Label.KINDS.forEach(
                    it -> text.append(number(precision(it, language)) + " / " + number(recall(it, language)) + " | "));
            text.append('\n');
        }

        private StringBuilder confusion(StringBuilder text) {
            text.append("\nLabelled (down) and read (across):\n\n| | ");
            Label.KINDS.forEach(it -> text.append(it).append(" | "));
            text.append("\n|---|").append("---|".repeat(Label.KINDS.size())).append('\n');
            for (Note labelled : Label.KINDS) {
                text.append("| ").append(labelled).append(" | ");
                for (Note as : Label.KINDS) {
                    long count = 0;
                    for (int i = 0; i < tests.size(); i++) {
                        count += tests.get(i).kind() == labelled && read.get(i).kind() == as ? 1 : 0;
                    }
                    text.append(count).append(" | ");
                }
                text.append('\n');
            }
            return text.append('\n');
        }

        private static String number(double share) {
            return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
        }
    }
}
