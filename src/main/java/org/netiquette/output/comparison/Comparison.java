package org.netiquette.output.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What two rule folders make of the same people.
 *
 * @param old how the old folder is called
 * @param now how the new folder is called
 * @param asOf the date that was judged for
 * @param files what differs between the folders, by path
 * @param accounts how many accounts were gathered from their files
 * @param nights how many nights are remembered
 * @param tallies what was counted, by source
 * @param remarks sentences about what could not be compared, and why
 * @param changes every decision that comes out otherwise, the worst first
 */
public record Comparison(
        String old,
        String now,
        LocalDate asOf,
        List<ChangedFile> files,
        int accounts,
        int nights,
        Map<Source, Tally> tallies,
        List<String> remarks,
        List<ChangedDecision> changes) {

    /** What limits the memory, wherever it is spoken of. */
    public static final String RULES_ONLY =
            "Remembered facts are as they were worked out on their night: only rules are"
                    + " compared there, no tables and phrases.";

    /** What is compared of outreach. */
    public static final String NO_WAVES = "Of people to invite the verdicts are compared, not who comes in which wave.";

    /** What is compared of the network. */
    public static final String NETWORK = "Of connections and introductions the verdicts are compared, not who comes"
            + " in which week; they are too many to be remembered, so that the files of now alone tell of them.";

    /** Why nothing is compared of the network. */
    public static final String NO_NETWORK = "Connections and introductions are not judged:"
            + " nothing differs between the folders that could change what becomes of them.";

    /** What is not compared where texts to send differ. */
    public static final String NO_TEXTS =
            "Texts to send differ between the folders; what would be drafted by them is not compared.";

    public Comparison {
        files = List.copyOf(files);
        tallies = Map.copyOf(tallies);
        remarks = List.copyOf(remarks);
        changes = changes.stream().sorted(ChangedDecision.WORST_FIRST).toList();
    }

    /** Whether any decision comes out otherwise. */
    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** What was counted of a source. */
    public Tally tally(Source source) {
        return tallies.getOrDefault(source, Tally.none());
    }

    /** From what to what, by which rules; the most frequent first. */
    public List<Way> ways() {
        return Way.of(changes);
    }

    /** Which side is which. */
    public String sides() {
        return "Old: %s. New: %s. Judged for %s.".formatted(old, now, asOf);
    }

    /** What differs between the folders. */
    public String filesSentence() {
        return files.isEmpty() ? "The two folders are alike, file by file." : upper(ChangedFile.sentence(files)) + ".";
    }

    /** What there is to be told of: nothing of nights where none is remembered, nor of the network where it is not judged. */
    public List<Source> sources() {
        return Stream.of(Source.values())
                .filter(it -> it != Source.NIGHT || nights > 0)
                .filter(it -> !it.isOfNetwork() || ChangedFile.anyMovesNetwork(files))
                .toList();
    }

    /** How many of a source come out otherwise. */
    public String sentence(Source source) {
        Tally tally = tally(source);
        String all = asBefore(tally.judged());
        String some = "%d of %d come out otherwise".formatted(tally.changed(), tally.judged());
        String same = tally.byAnotherRule() == 0
                ? ""
                : ", %d with the same verdict by another rule or for another reason".formatted(tally.byAnotherRule());
        return "%s of %s: %s%s."
                .formatted(upper(source.title()), where(source), tally.changed() == 0 ? all : some, same);
    }

    private static String asBefore(int judged) {
        return switch (judged) {
            case 0 -> "there are none";
            case 1 -> "the only one comes out as before";
            default -> "all %d come out as before".formatted(judged);
        };
    }

    private String where(Source source) {
        return source == Source.NIGHT
                ? counted(nights, "night", "nights") + ", from the facts of then"
                : counted(accounts, "account", "accounts") + ", from the files of now";
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
