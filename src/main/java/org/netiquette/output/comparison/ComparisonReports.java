package org.netiquette.output.comparison;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.netiquette.output.page.Pages;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** Writes the sheet and the page of a comparison, each whole or not at all, in place of those of the last one. */
public final class ComparisonReports {

    private static final String FOLDER = "rules-diff";

    private final Path folder;

    /** @param output the output folder; the files come into {@code rules-diff} below it */
    public ComparisonReports(Path output) {
        this.folder = output.resolve(FOLDER);
    }

    /**
     * Writes both files; answers where they are, the page first.
     *
     * @throws Problems when the output folder cannot be written to
     */
    public List<Path> write(Comparison comparison) {
        try {
            Files.createDirectories(folder);
            Path sheet = place("changes.csv", out -> ChangesSheet.write(out, comparison));
            Path page = place("report.html", out -> Pages.write(out, "comparison.jte", ComparisonPage.of(comparison)));
            return List.of(page, sheet);
        } catch (IOException e) {
            throw new Problems(List.of(Problem.at(
                    folder.toString(),
                    0,
                    "The reports cannot be written here (" + e.getClass().getSimpleName() + ").",
                    "Maybe --output names another folder.")));
        }
    }

    private interface Contents {
        void write(Writer out) throws IOException;
    }

    private Path place(String name, Contents contents) throws IOException {
        Path beside = folder.resolve("." + name + ".part");
        // not Files.newBufferedWriter, which fails at half a character that somebody outside has sent
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(beside), StandardCharsets.UTF_8))) {
            contents.write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Files.move(
                beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
