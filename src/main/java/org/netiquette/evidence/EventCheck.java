package org.netiquette.evidence;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.network.Event;
import org.netiquette.reading.claim.When;

/** Holds an event that a note names against those of the member. */
final class EventCheck {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final List<Event> events;

    EventCheck(List<Event> events) {
        this.events = List.copyOf(events);
    }

    /** The event of that name at that time, said with its month; or empty. */
    Optional<String> shown(String name, When when, List<String> inSheets) {
        return named(name, inSheets).filter(it -> fits(it, when)).findFirst().map(EventCheck::text);
    }

    /** An event of that name at another time. */
    Optional<String> atAnotherTime(String name, List<String> inSheets) {
        return named(name, inSheets).findFirst().map(EventCheck::text);
    }

    private Stream<Event> named(String name, List<String> inSheets) {
        return Stream.concat(events.stream(), inSheets.stream().map(it -> new Event(it, Optional.empty())))
                .filter(it -> Resemblance.resemble(withoutYear(it.name()), withoutYear(name)));
    }

    private static String withoutYear(String name) {
        return YEAR.matcher(name).replaceAll(" ");
    }

    private static boolean fits(Event event, When when) {
        return fitsYear(event, when) && fitsMonth(event, when);
    }

    /** An event without a date fits any year. */
    private static boolean fitsYear(Event event, When when) {
        int year = year(event);
        return year == 0 || when.year().isEmpty() || when.covers(year);
    }

    private static boolean fitsMonth(Event event, When when) {
        return event.month().isEmpty()
                || when.month().isEmpty()
                || event.month().get().getMonthValue() == when.month().getAsInt();
    }

    private static int year(Event event) {
        Matcher year = YEAR.matcher(event.name());
        return year.find()
                ? Integer.parseInt(year.group())
                : event.month().map(YearMonth::getYear).orElse(0);
    }

    private static String text(Event event) {
        return event.name()
                + event.month().map(it -> " in " + said(event.name(), it)).orElse("");
    }

    private static String said(String name, YearMonth month) {
        String named = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return YEAR.matcher(name).find() ? named : named + " " + month.getYear();
    }
}
