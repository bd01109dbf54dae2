package org.netiquette.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.output.comparison.ChangedDecision;
import org.netiquette.output.comparison.ChangedDecision.Person;
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
        it.remarks().forEach(out::println);
        List<Way> ways = it.ways();
        for (Source source : it.sources()) {
            out.println(it.sentence(source));
            ways(ways.stream().filter(way -> way.source() == source).toList());
        }
        people(it.changes());
        out.println("Reports: " + reports.stream().map(Path::toString).collect(Collectors.joining(", ")));
        out.flush();
    }

    private void ways(List<Way> ways) {
        ways.stream().limit(MOST_WAYS).forEach(way -> out.println("%6d  %s".formatted(way.times(), way.text())));
        more(ways.size() - MOST_WAYS);
    }

    /** Who is hit from the files is hit in the memory too, most likely: each is named once. */
    private void people(List<ChangedDecision> changes) {
        Map<List<Object>, ChangedDecision> news = new LinkedHashMap<>();
        changes.forEach(it -> news.putIfAbsent(it.news(), it));
        if (!news.isEmpty()) {
            out.println("The worst first:");
        }
        news.values().stream().limit(MOST_PEOPLE).forEach(it -> out.println("  " + line(it)));
        more(news.size() - MOST_PEOPLE);
    }

    private void more(int number) {
        if (number > 0) {
            out.println("  … and %d more".formatted(number));
        }
    }

    private static String line(ChangedDecision it) {
        Person person = it.person();
        String night =
                it.nights().count() == 0 ? "" : ", remembered of " + it.nights().last();
        return "%s (%s%s): %s, was %s. %s"
                .formatted(
                        person.name().isEmpty() ? person.profileUrl() : person.name(),
                        it.account(),
                        night,
                        it.after().shown(),
                        it.before().shown(),
                        it.danger().title());
    }
}
