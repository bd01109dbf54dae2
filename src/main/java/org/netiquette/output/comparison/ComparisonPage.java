package org.netiquette.output.comparison;

import java.util.Arrays;
import java.util.List;
import org.netiquette.output.page.Dress;
import org.netiquette.output.section.Cell;

/**
 * {@code report.html}: what stands on the page of a comparison. It is only read, so that it has no script.
 *
 * @param groups every decision that comes out otherwise, the worst first
 */
public record ComparisonPage(Comparison comparison, Dress dress, List<Group> groups) {

    /** A browser can show that many rows and still be scrolled; the sheet has them all. */
    static final int MOST_ROWS = 5_000;

    private static final String PROFILES = "https://www.linkedin.com/";

    public ComparisonPage {
        groups = List.copyOf(groups);
    }

    /**
     * Decisions that are to be feared alike.
     *
     * @param size how many there are, with those that only the sheet has
     */
    public record Group(String title, int size, List<ChangedDecision> shown) {

        public Group {
            shown = List.copyOf(shown);
        }

        /** How many only the sheet has. */
        public int left() {
            return size - shown.size();
        }
    }

    static ComparisonPage of(Comparison comparison) {
        return new ComparisonPage(
                comparison,
                Dress.WITHOUT_SCRIPT,
                Arrays.stream(Danger.values())
                        .map(it -> group(it, comparison.changes()))
                        .filter(it -> it.size() > 0)
                        .toList());
    }

    private static Group group(Danger danger, List<ChangedDecision> all) {
        return new Group(
                danger.title(),
                Math.toIntExact(all.stream().filter(it -> it.danger() == danger).count()),
                all.stream()
                        .limit(MOST_ROWS)
                        .filter(it -> it.danger() == danger)
                        .toList());
    }

    /** The person, with a link where the address is a profile's. */
    public Cell.Link who(ChangedDecision it) {
        String url = it.person().profileUrl();
        String name = it.person().name().isEmpty() ? url : it.person().name();
        return new Cell.Link(name, url.startsWith(PROFILES) && !url.contains(" ") ? url : "");
    }

    /** The account, and of which night or plan the decision is. */
    public String where(ChangedDecision it) {
        ChangedDecision.Nights nights = it.nights();
        if (nights.count() == 0) {
            return it.account() + called(it.source());
        }
        return it.account()
                + (nights.count() == 1
                        ? ", night of " + nights.first()
                        : ", %d nights from %s to %s".formatted(nights.count(), nights.first(), nights.last()));
    }

    private static String called(Source source) {
        return switch (source) {
            case OUTREACH -> ", to invite";
            case CONNECTION -> ", a connection";
            case INTRODUCTION -> ", to introduce to each other";
            case INVITATION, NIGHT -> "";
        };
    }

    /** Why, and by which rule. */
    public String why(Opinion it) {
        return it.reason().isEmpty() ? it.by() : it.reason() + "\n" + it.rule();
    }

    /** What reads otherwise by the new rules' tables and phrases. */
    public String facts(ChangedDecision it) {
        return it.facts().isEmpty() ? "nothing: the rules decide otherwise" : String.join("\n", it.facts());
    }
}
