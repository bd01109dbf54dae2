package org.netiquette.output.file;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.Addressee;
import org.netiquette.output.JsonText;
import org.netiquette.output.NetworkFindings;
import org.netiquette.output.NightOf;
import org.netiquette.output.Overview;
import org.netiquette.output.RunRecord;
import org.netiquette.output.book.Books;
import org.netiquette.output.page.Pages;

/** The reports of one night, below {@code output/AS-OF/}. Each file appears whole or not at all. */
public final class NightReports {

    private final LocalDate asOf;
    private final Path folder;
    private final Placing placing;

    /**
     * @param output the output folder
     * @param written knows what we wrote before, and is told what we write
     */
    public NightReports(Path output, LocalDate asOf, WrittenFiles written) {
        this.asOf = asOf;
        this.folder = output.resolve(asOf.toString());
        this.placing = new Placing(written);
    }

    /** Whether an earlier run of this date wrote reports of the account: they must not outlive what they say. */
    public boolean hasReportsOf(String account) {
        return Files.isDirectory(folder.resolve(account));
    }

    /** Writes the reports of one account. */
    public void write(AccountReport report, NightOf night, Addressee reader) throws IOException {
        Path account = folder.resolve(report.account());
        place(account.resolve("decisions.csv"), out -> DecisionsReport.write(out, report, night));
        place(account.resolve("outreach.csv"), out -> OutreachReport.write(out, report.outreach()));
        writeNetwork(account, report.network());
        place(account.resolve("to-check.csv"), out -> ToCheckReport.write(out, report));
        place(account.resolve("rejects.csv"), out -> RejectsReport.write(out, report.rejects()));
        place(account.resolve("report.html"), out -> Pages.member(out, report, night, reader));
        placeBytes(account.resolve("to-check.xlsx"), out -> ToCheckReport.writeBook(out, report, night));
        placeBytes(account.resolve("netiquette.xlsx"), out -> Books.member(out, report, night, reader));
    }

    /** A night that did not look at connections leaves no files about them that would say that nothing is to be done. */
    private void writeNetwork(Path account, NetworkFindings it) throws IOException {
        if (it.isLookedAt()) {
            place(account.resolve("introductions.csv"), out -> IntroductionsReport.write(out, it.introductions()));
            place(account.resolve("follow-ups.csv"), out -> FollowUpsReport.write(out, it.followUps()));
            place(account.resolve("network.csv"), out -> NetworkReport.write(out, it.clusters()));
        }
    }

    /** Writes what stands beside the accounts. */
    public void write(List<AccountSummary> accounts, RunRecord run, Overview overview) throws IOException {
        place(folder.resolve("index.html"), out -> Pages.index(out, accounts, asOf, overview));
        place(folder.resolve("summary.csv"), out -> SummaryReport.write(out, accounts));
        place(folder.resolve("run.json"), out -> out.write(JsonText.of(run)));
    }

    /** Writes the seconds that each step took, by name of the step. */
    public void writeTimings(Map<String, Double> seconds) throws IOException {
        place(folder.resolve("timings.json"), out -> out.write(JsonText.of(Map.of("steps", seconds))));
    }

    /** The folder of this night. */
    public Path folder() {
        return folder;
    }

    private void place(Path file, Contents contents) throws IOException {
        placeBytes(file, bytes -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                contents.write(out);
            }
        });
    }

    private void placeBytes(Path file, Bytes contents) throws IOException {
        Path beside = placing.beside(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            contents.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        placing.place(beside, file);
    }

    /** Writes the contents of one file that is no text. */
    @FunctionalInterface
    private interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the contents of one text file. */
    @FunctionalInterface
    private interface Contents {
        void write(Writer out) throws IOException;
    }
}
