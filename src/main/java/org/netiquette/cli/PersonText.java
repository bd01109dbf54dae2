package org.netiquette.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.memory.PersonHistory.Seen;
import org.netiquette.memory.PersonHistory.Written;
import org.netiquette.verdict.Verdict;

/** Tells what is remembered of a person, day by day. */
final class PersonText {

    private static final int LONGEST = 160;

    private final PrintWriter out;

    PersonText(PrintWriter out) {
        this.out = out;
    }

    /** A line of the tale; of one day, what was written comes before what was decided. */
    private record Line(LocalDate day, int order, String text) {}

    void print(PersonHistory it) {
        out.println(title(it));
        List<Line> lines = new ArrayList<>();
        it.letters().forEach(letter -> lines.add(letter(letter)));
        lines.addAll(decisions(it.decisions()));
        it.outcomes().forEach(seen -> lines.add(outcome(seen, it)));
        lines.stream()
                .sorted(Comparator.comparing(Line::day).thenComparing(Line::order))
                .forEach(line -> out.println("  " + line.day() + "  " + line.text()));
        out.flush();
    }

    static String title(PersonHistory it) {
        String link = it.profileUrl().isEmpty() ? "" : " (" + it.profileUrl() + ")";
        return "%s%s, account %s, invited on %s"
                .formatted(it.name(), link, it.account(), LocalDate.ofInstant(it.invitedAt(), ZoneOffset.UTC));
    }

    private static Line letter(Written it) {
        String text = it.text().strip().replaceAll("\\s+", " ");
        String shown =
                text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …" : text;
        return new Line(
                LocalDate.ofInstant(it.at(), ZoneOffset.UTC),
                0,
                (it.fromMember() ? "you wrote: " : "they wrote: ") + shown);
    }

    /** Nights that decide the same for the same reason are one line. */
    private static List<Line> decisions(List<Decided> decisions) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < decisions.size(); ) {
            int to = from;
            while (to + 1 < decisions.size() && isSame(decisions.get(from), decisions.get(to + 1))) {
                to++;
            }
            lines.add(decision(decisions.get(from), decisions.get(to)));
            from = to + 1;
        }
        return lines;
    }

    private static boolean isSame(Decided one, Decided other) {
        return one.verdict() == other.verdict()
                && one.ownSince().equals(other.ownSince())
                && one.rule().equals(other.rule())
                && one.policy().equals(other.policy());
    }

    private static Line decision(Decided it, Decided last) {
        String until = it.night().equals(last.night()) ? "" : ", until " + last.night();
        String rule = it.rule().isEmpty() ? "no rule spoke" : it.reason() + " [" + it.rule() + "]";
        return new Line(it.night(), 1, "%s: %s%s%s".formatted(it.verdict(), own(it), rule, until));
    }

    /** That the member decided so themself, before what the rules say; empty where they left it to the rules. */
    static String own(Decided it) {
        return it.ownSince()
                .map(day -> "you decided so on " + day + "; by the rules " + it.ruled() + ", ")
                .orElse("");
    }

    private static Line outcome(Seen it, PersonHistory of) {
        String on = it.on().map(day -> " on " + day).orElse("");
        String text =
                switch (it.kind()) {
                    case "ACCEPTED" -> "accepted" + on + advised(it, of);
                    case "TALKED" -> "talked with each other since" + on;
                    case "ENDED" -> "ended: they are no connection any more";
                    case "LAPSED" -> "lapsed" + on + ": the invitation grew too old";
                    default -> "gone from the archive: declined or withdrawn, which cannot be known";
                };
        return new Line(it.on().orElse(it.night()), 2, text);
    }

    private static String advised(Seen it, PersonHistory of) {
        return it.on().flatMap(of::heldOn).map(PersonText::advised).orElse(", before any advice");
    }

    private static String advised(Decided it) {
        boolean accept = it.verdict() == Verdict.ACCEPT;
        if (it.ownSince().isPresent()) {
            return accept ? ", as you had decided" : ", although you had decided to " + it.verdict();
        }
        return accept ? ", as advised" : ", although the advice was " + it.verdict();
    }
}
