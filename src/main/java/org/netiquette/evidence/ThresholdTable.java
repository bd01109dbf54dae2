package org.netiquette.evidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/** The numbers of {@code rules/tables/thresholds.csv}: each must be there. */
final class ThresholdTable {

    /** The numbers, by name. */
    private enum Threshold {
        WELL_KNOWN_DAYS("days of conversation for WELL_KNOWN"),
        MUTUALS_STRONG("shared connections for a strong thread"),
        DAYS_TO_WAIT("days to wait for an answer"),
        FRESH("days a connection is new"),
        LONG_STANDING("days until a connection is long-standing"),
        DORMANT("days without a word until a conversation is dormant"),
        UNANSWERED("days that words wait for an answer"),
        ACTIVE("days that a sign of life counts"),
        THANKS("days to thank for something"),
        NEWS("days that news of a connection lasts"),
        THIN("percent of connections below which a wanted cluster is thin"),
        LISTED("percent of connections from which a cluster is listed");

        private final String text;

        Threshold(String text) {
            this.text = text;
        }

        private static List<String> texts() {
            return Arrays.stream(values()).map(it -> it.text).toList();
        }
    }

    private final Map<Threshold, Integer> numbers = new EnumMap<>(Threshold.class);

    /** Takes a row of the table, with the columns name and value; what is wrong with it, if anything is. */
    Optional<Problem> add(Row row) {
        String name = row.get("name");
        Optional<Threshold> threshold = Arrays.stream(Threshold.values())
                .filter(it -> it.text.equals(name))
                .findFirst();
        if (threshold.isEmpty()) {
            return Optional.of(new Problem(
                    row.place(),
                    "«" + name + "» is no threshold, but must be one of: " + String.join(", ", Threshold.texts()),
                    Nearest.maybe(name, Threshold.texts())));
        }
        if (!row.get("value").matches("[1-9]\\d{0,3}")) {
            return Optional.of(
                    Problem.of(row.place(), "«" + row.get("value") + "» must be a whole number from 1 to 9999"));
        }
        numbers.put(threshold.get(), Integer.valueOf(row.get("value")));
        return Optional.empty();
    }

    /** What must still be there, in a file at that place. */
    List<Problem> missing(Place file) {
        return Arrays.stream(Threshold.values())
                .filter(it -> !numbers.containsKey(it))
                .map(it -> Problem.of(file, "the threshold «" + it.text + "» must be there"))
                .toList();
    }

    Thresholds thresholds() {
        return new Thresholds(
                number(Threshold.WELL_KNOWN_DAYS), number(Threshold.MUTUALS_STRONG), number(Threshold.DAYS_TO_WAIT));
    }

    TieDays tieDays() {
        return new TieDays(
                number(Threshold.FRESH),
                number(Threshold.LONG_STANDING),
                number(Threshold.DORMANT),
                number(Threshold.UNANSWERED),
                number(Threshold.ACTIVE),
                number(Threshold.THANKS),
                number(Threshold.NEWS));
    }

    /** In percent of the connections. */
    int thinShare() {
        return number(Threshold.THIN);
    }

    /** In percent of the connections. */
    int listedShare() {
        return number(Threshold.LISTED);
    }

    private int number(Threshold threshold) {
        return numbers.getOrDefault(threshold, 0);
    }
}
