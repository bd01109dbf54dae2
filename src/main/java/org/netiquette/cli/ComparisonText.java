package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.output.comparison.ChangedDecision;
import org.netiquette.output.comparison.Comparison;
import org.netiquette.output.comparison.Source;
import org.netiquette.output.comparison.Way;

/** Tells a comparison in so few lines that somebody in a hurry reads them all. */
final class ComparisonText {

    private static final int MOST_WAYS = 8;
    private static final int MOST_PEOPLE = 10;

    private final PrintWriter out;

    ComparisonText(PrintWriter out) {
        this.out = out;
    }

    void print(Comparison it, List<Path> reports) {
        out.println(it.sides());
        out.println(it.filesSentence());
        ways(it);
        people(it.changes());
        it.remarks().forEach(out::println);
        out.println("Everybody: " + reports.stream().map(Path::toString).collect(Collectors.joining(", ")));
        out.flush();
    }

    private void ways(Comparison it) {
        List<Way> ways = it.ways();
        for (Source source : Source.values()) {
            out.println(it.sentence(source));
            List<Way> these =
                    ways.stream().filter(way -> way.source() == source).toList();
            these.stream().limit(MOST_WAYS).forEach(way -> out.println("%6d  %s".formatted(way.times(), way.text())));
            more(these.size() - MOST_WAYS, "ways");
        }
    }

    private void people(List<ChangedDecision> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.println("The worst first:");
        changes.stream().limit(MOST_PEOPLE).forEach(it -> out.println("  " + line(it)));
        more(changes.size() - MOST_PEOPLE, "people");
    }

    private void more(int number, String what) {
        if (number > 0) {
            out.println("  … and %d more %s".formatted(number, what));
        }
    }

    private static String line(ChangedDecision it) {
        ChangedDecision.Person person = it.person();
        return "%s (%s): %s, was %s. %s"
                .formatted(
                        person.name().isEmpty() ? person.profileUrl() : person.name(),
                        it.account()
                                + (it.nights().count() == 0
                                        ? ""
                                        : ", nights until " + it.nights().last()),
                        it.after().shown(),
                        it.before().shown(),
                        it.danger().title());
    }
}
