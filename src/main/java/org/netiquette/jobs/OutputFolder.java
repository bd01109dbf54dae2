package org.netiquette.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** The folder of the reports, looked at before a night begins. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Whether the reports of a date can be written there.
     *
     * @throws Problems when they cannot, before anything is done
     */
    static void check(Path output, LocalDate asOf) {
        Path there = output.resolve(asOf.toString()).toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.resolve("..").normalize();
        }
        if (!Files.isDirectory(there)) {
            throw problem(there, "The output folder must be a folder, but is a file.");
        } else if (!Files.isWritable(there)) {
            throw problem(there, "The output folder must be writable, but is read-only.");
        }
    }

    private static Problems problem(Path there, String sentence) {
        return new Problems(List.of(Problem.at(there.toString(), 0, sentence, "Maybe --output names another one.")));
    }
}
