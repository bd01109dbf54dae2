package org.netiquette.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.reading.ExampleTrial;
import org.netiquette.reading.ExampleTrial.Reading;

/**
 * How the labelled examples read, and which of them read otherwise than at the last {@code rules test}: what was read then is kept
 * in the state folder, one line an example with its kind and a number of its text.
 */
final class ExampleReadings {

    private static final String KEPT = "examples-read.txt";
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_TEXT = 80;

    private final Path kept;
    private final List<Reading> readings;

    ExampleReadings(Path rules, Path state) {
        this.kept = state.resolve(KEPT);
        this.readings = ExampleTrial.of(rules);
    }

    /** Says what changed since the last time, and keeps what is read now. */
    void tell(PrintWriter out) {
        out.println("%d of %d examples read as labelled."
                .formatted(readings.stream().filter(Reading::agrees).count(), readings.size()));
        Map<String, String> before = before();
        if (!before.isEmpty()) {
            List<Reading> changed =
                    readings.stream().filter(it -> isChanged(it, before)).toList();
            out.println(
                    changed.isEmpty()
                            ? "None reads otherwise than at the last test."
                            : "Since the last test %d read otherwise:".formatted(changed.size()));
            changed.stream().limit(MOST_SHOWN).forEach(it -> out.println(line(it, before)));
            if (changed.size() > MOST_SHOWN) {
                out.println("… and %d more".formatted(changed.size() - MOST_SHOWN));
            }
        }
        keep();
    }

    private static boolean isChanged(Reading it, Map<String, String> before) {
        return !before.getOrDefault(key(it), it.reads()).equals(it.reads());
    }

    private static String line(Reading it, Map<String, String> before) {
        String text = it.text().replaceAll("\\s+", " ");
        return "%s: %s, before %s, labelled %s: «%s»"
                .formatted(
                        it.place(),
                        it.reads(),
                        before.getOrDefault(key(it), ""),
                        it.labelled(),
                        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
    }

    private Map<String, String> before() {
        Map<String, String> before = new HashMap<>();
        try {
            if (Files.isRegularFile(kept)) {
                for (String line : Files.readAllLines(kept, StandardCharsets.UTF_8)) {
                    int blank = line.indexOf(' ');
                    before.put(line.substring(0, Math.max(0, blank)), line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was read at the last test (" + kept + ") cannot be read.", e);
        }
        return before;
    }

    private void keep() {
        String lines = readings.stream().map(it -> key(it) + " " + it.reads()).collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Path beside = kept.resolveSibling(KEPT + ".part");
            Files.writeString(beside, lines + "\n");
            Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("What was read (" + kept + ") cannot be kept.", e);
        }
    }

    private static String key(Reading it) {
        return Integer.toHexString(it.text().hashCode()) + "-" + it.text().length();
    }
}
