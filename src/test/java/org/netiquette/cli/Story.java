package org.netiquette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A story as its file tells it; the form is in {@code src/test/resources/stories/README.md}.
 *
 * @param title its first line
 */
record Story(String title, List<String> policies, List<String> eras, List<String> people, List<Night> nights) {

    private static final List<String> POLICIES = List.of("quality", "strict", "balanced", "open");
    private static final List<String> ERAS = List.of("2018", "2020", "2023", "2026");

    /** What happened on a day. */
    record Event(LocalDate day, String what) {}

    /**
     * A night.
     *
     * @param archive day of the archive that it reads
     * @param anew whether that archive takes the place of the one before
     * @param verdicts what the member's own sheet of that night says of whom, such as {@code Ann Lee ACCEPT}
     * @param events what was told since the night before
     * @param expected lines behind the arrow
     */
    record Night(
            LocalDate date,
            LocalDate archive,
            boolean anew,
            List<String> verdicts,
            List<Event> events,
            List<String> expected) {}

    /** An account in which the story is played. */
    record Told(String policy, String era) {

        String account() {
            return policy + "-" + era;
        }
    }

    /** By each policy from each era. */
    List<Told> everywhere() {
        return policies.stream()
                .flatMap(policy -> eras.stream().map(era -> new Told(policy, era)))
                .toList();
    }

    /** Each policy and each era at least once; which with which differs from story to story, and is always the same. */
    List<Told> mixed() {
        int turn = Math.floorMod(title.hashCode(), eras.size());
        return IntStream.range(0, Math.max(policies.size(), eras.size()))
                .mapToObj(it -> new Told(policies.get(it % policies.size()), eras.get((it + turn) % eras.size())))
                .distinct()
                .toList();
    }

    static Stream<Story> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/stories"))) {
            return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(Story::read);
        }
    }

    private static Story read(Path file) {
        List<String> policies = POLICIES;
        List<String> eras = ERAS;
        List<String> people = new ArrayList<>();
        List<Night> nights = new ArrayList<>();
        List<String> lines = Cli.read(file)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("policies:")) {
                policies = list(line);
            } else if (line.startsWith("eras:")) {
                eras = list(line);
            } else if (line.startsWith("people:")) {
                people.add(line.substring(7).strip());
            } else if (line.startsWith("night ")) {
                nights.add(night(line));
            } else if (line.startsWith("my_verdict:")) {
                nights.get(nights.size() - 1)
                        .verdicts()
                        .add(line.substring("my_verdict:".length()).strip());
            } else if (line.startsWith("=>")) {
                nights.get(nights.size() - 1).expected().add(line.substring(2).strip());
            } else {
                nights.get(nights.size() - 1)
                        .events()
                        .add(new Event(LocalDate.parse(line.substring(0, 10)), line.substring(11)));
            }
        }
        return new Story(lines.get(0), policies, eras, people, nights);
    }

    private static List<String> list(String line) {
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                .map(String::strip)
                .toList();
    }

    private static Night night(String line) {
        List<String> parts = Arrays.asList(line.substring(6).split(", ", 2));
        LocalDate date = LocalDate.parse(parts.get(0));
        boolean anew = parts.size() < 2 || !parts.get(1).equals("no archive");
        LocalDate archive =
                parts.size() > 1 && anew ? LocalDate.parse(parts.get(1).substring("archive of ".length())) : date;
        return new Night(date, archive, anew, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public String toString() {
        return title;
    }
}
