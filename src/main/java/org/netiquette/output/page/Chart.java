package org.netiquette.output.page;

import java.util.List;

/**
 * A chart of stacked bars, one below the other.
 *
 * @param id its name; the reader sees the text of {@code chart.ID}
 * @param bars its bars from the top
 */
public record Chart(String id, List<Bar> bars) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what it stands for, in the reader's language
     * @param parts its parts from the left
     */
    public record Bar(String label, List<Part> parts) {

        public Bar {
            parts = parts.stream().filter(it -> it.count() > 0).toList();
        }

        /** All its parts together. */
        public int total() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * One part of a bar.
     *
     * @param tone name of the verdict that lends its colour
     * @param label what it stands for, in the reader's language
     */
    public record Part(String tone, String label, int count) {}

    /** Where each part of a bar begins, and how long it is, in per cent of the longest bar. */
    public List<Stretch> stretches(Bar bar) {
        int longest = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
        int[] before = {0};
        return bar.parts().stream()
                .map(it -> {
                    Stretch stretch = new Stretch(it, percent(before[0], longest), percent(it.count(), longest));
                    before[0] += it.count();
                    return stretch;
                })
                .toList();
    }

    /** A part with its place, as SVG writes it. */
    public record Stretch(Part part, String from, String length) {}

    private static String percent(int count, int of) {
        long hundredths = Math.round(count * 10_000.0 / of);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "%";
    }
}
