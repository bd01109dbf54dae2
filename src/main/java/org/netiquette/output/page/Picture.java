package org.netiquette.output.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The member in the middle and their clusters around: the larger a cluster, the larger its spot; the more of its people the
 * member has talked to, the thicker its line.
 *
 * @param spots the clusters, clockwise from the top
 */
public record Picture(List<Spot> spots) {

    /** The picture's own units: an SVG of 640 by 400. */
    private static final double WIDTH = 640;

    private static final double HEIGHT = 400;
    private static final double LARGEST = 46;
    private static final double SMALLEST = 14;

    public Picture {
        spots = List.copyOf(spots);
    }

    /**
     * One cluster.
     *
     * @param label its kind and name
     * @param mark what its colour says, in words; empty where it says nothing
     * @param tone name of the verdict that lends its colour
     */
    public record Spot(String label, int people, int talkedTo, String mark, String tone) {}

    /** A spot with its place, as SVG writes it. */
    public record Placed(Spot spot, int number, String x, String y, String radius, String line) {}

    /** Where each spot lies. */
    public List<Placed> placed() {
        int most = spots.stream().mapToInt(Spot::people).max().orElse(1);
        return IntStream.range(0, spots.size())
                .mapToObj(it -> placed(spots.get(it), it, most))
                .toList();
    }

    private Placed placed(Spot it, int place, int most) {
        double angle = 2 * StrictMath.PI * place / spots.size() - StrictMath.PI / 2;
        double radius = SMALLEST + (LARGEST - SMALLEST) * StrictMath.sqrt((double) it.people() / most);
        return new Placed(
                it,
                place + 1,
                number(WIDTH / 2 + (WIDTH / 2 - LARGEST - 4) * StrictMath.cos(angle)),
                number(HEIGHT / 2 + (HEIGHT / 2 - LARGEST - 4) * StrictMath.sin(angle)),
                number(radius),
                number(1 + 7.0 * it.talkedTo() / Math.max(1, it.people())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
