package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.netiquette.output.book.Office;
import org.netiquette.output.page.Browser;

/** Draws the pictures of README and docs anew: the sample's reports, as Chromium shows and LibreOffice prints them. */
public final class DrawPictures {

    private static final Path PICTURES = Path.of("docs", "pictures");

    private DrawPictures() {}

    /** Runs two nights of the sample and takes their pictures. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("netiquette-pictures-");
        Cli cli = new Cli(folder).withSample();
        Files.createDirectories(PICTURES);
        try (Browser browser = Browser.start(folder.resolve("profile"))) {
            assertThat(cli.run().code()).isZero();
            Path first = cli.output().resolve("2026-11-22/sample/report.html");
            take(browser, first, "page.png", 1100, 1000, false);
            take(browser, first, "page-phone.png", 390, 844, true);
            assertThat(cli.runOn("2026-11-25").code()).isZero();
            browser.look(1100, 760, false);
            browser.open(cli.output().resolve("2026-11-25/sample/report.html"));
            browser.value("(document.getElementById('charts').open = true,"
                    + " document.getElementById('charts').scrollIntoView({behavior: 'instant'}))");
            Files.write(PICTURES.resolve("network.png"), browser.picture());
            take(browser, cli.output().resolve("2026-11-25/index.html"), "index.png", 1100, 860, false);
        }
        print(cli.output().resolve("2026-11-22/sample/netiquette.xlsx"), folder);
        System.exit(0);
    }

    /** The first sheet of the workbook, as it is printed. */
    private static void print(Path workbook, Path folder) throws Exception {
        Path printed = Office.save(workbook, "pdf", folder.resolve("printed"));
        Process drawing = new ProcessBuilder(
                        "pdftoppm",
                        "-png",
                        "-singlefile",
                        "-r",
                        "100",
                        printed.toString(),
                        PICTURES.resolve("workbook").toString())
                .inheritIO()
                .start();
        assertThat(drawing.waitFor()).isZero();
    }

    private static void take(Browser browser, Path page, String name, int width, int height, boolean dark)
            throws Exception {
        browser.look(width, height, dark);
        browser.open(page);
        Files.write(PICTURES.resolve(name), browser.picture());
    }
}
