package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.cli.Story.Event;
import org.netiquette.cli.Story.Night;
import org.netiquette.cli.Story.Told;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/**
 * Plays the stories of {@code src/test/resources/stories}, each once by every policy and once from every era; by each policy from
 * each era they are played in PostgreSQL.
 */
class StoriesTest {

    @TempDir
    private Path folder;

    static Stream<Story> stories() throws IOException {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void endsAsTold(Story story) throws IOException {
        play(story, story.mixed(), new Cli(folder));
    }

    static void play(Story story, List<Told> accounts, Cli cli) throws IOException {
        List<Event> events = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        for (Night night : story.nights()) {
            events.addAll(night.events());
            if (night.anew()) {
                write(story, accounts, night, events, cli.input());
            }
            run(cli, night);
            for (Told it : accounts) {
                check(cli, night, it.policy(), it.account(), softly);
            }
        }
        softly.assertAll();
        repeat(cli, story.nights().get(story.nights().size() - 1));
    }

    private static void run(Cli cli, Night night) {
        Ended ended = cli.runOn(night.date().toString());
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    /** The last night, which knows all others, is run twice: the second time it must write the same bytes. */
    private static void repeat(Cli cli, Night night) {
        Map<String, String> reports = cli.reports();
        assertThat(cli.runOn(night.date().toString()).code()).isZero();
        assertThat(cli.reports()).isEqualTo(reports);
    }

    private static void write(Story story, List<Told> accounts, Night night, List<Event> events, Path input)
            throws IOException {
        delete(input);
        for (Told it : accounts) {
            Path account = input.resolve(it.account());
            new StoryArchive(it.era(), night.archive(), events).write(account);
            Cli.write(account.resolve("purpose.yaml"), "policy: " + it.policy() + "\n");
            sheet(story, account);
            verdicts(night, account);
        }
    }

    private static void sheet(Story story, Path account) {
        StringBuilder people = new StringBuilder("name,photo,company\n");
        for (String line : story.people()) {
            String[] parts = line.split(", ", 2);
            String[] cell = parts[1].split(" ", 2);
            people.append(parts[0]).append(cell[0].equals("photo") ? "," + cell[1] + ",\n" : ",," + cell[1] + "\n");
        }
        Cli.write(account.resolve("people.csv"), people.toString());
    }

    private static void verdicts(Night night, Path account) {
        if (!night.verdicts().isEmpty()) {
            StringBuilder sheet = new StringBuilder("name,my_verdict\n");
            night.verdicts().forEach(it -> {
                int blank = it.lastIndexOf(' ');
                sheet.append(it, 0, blank)
                        .append(',')
                        .append(it.substring(blank + 1))
                        .append('\n');
            });
            Cli.write(account.resolve("my-verdicts.csv"), sheet.toString());
        }
    }

    private static void check(Cli cli, Night night, String policy, String account, SoftAssertions softly)
            throws IOException {
        List<Row> rows = Sheets.table(
                        "decisions.csv", cli.output().resolve(night.date() + "/" + account + "/decisions.csv"))
                .rows();
        List<String> said = rows.stream().map(StoriesTest::said).sorted().toList();
        List<String> expected = new ArrayList<>(expectedOf(night, policy));
        List<String> decisions = expected.stream()
                .filter(it -> !it.startsWith("by: ") && !it.startsWith("history: ") && !it.equals("nobody"))
                .sorted()
                .toList();
        softly.assertThat(said).as(night.date() + " " + account).isEqualTo(decisions);
        String causes =
                String.join("\n", rows.stream().map(it -> it.get("changed_by")).toList());
        expected.stream().filter(it -> it.startsWith("by: ")).forEach(it -> softly.assertThat(causes)
                .as(night.date() + " " + account)
                .contains(it.substring(4)));
        expected.stream().filter(it -> it.startsWith("history: ")).forEach(it -> softly.assertThat(
                        history(cli, account))
                .as(night.date() + " " + account)
                .contains(it.substring(9)));
    }

    private static String history(Cli cli, String account) {
        return Cli.execute(
                        "history",
                        "Ann Lee",
                        "--account",
                        account,
                        "--state",
                        cli.state().toString())
                .out();
    }

    private static String said(Row it) {
        return "%s %s, %s, %s, since %s"
                .formatted(it.get("name"), it.get("verdict"), it.get("state"), it.get("changed"), it.get("since"));
    }

    /** What is expected under a policy: a line for it alone goes before one for all. */
    private static List<String> expectedOf(Night night, String policy) {
        List<String> own = night.expected().stream()
                .filter(it ->
                        it.startsWith("[") && it.substring(1, it.indexOf(']')).contains(policy))
                .map(it -> it.substring(it.indexOf(']') + 1).strip())
                .toList();
        Stream<String> common = night.expected().stream()
                .filter(it -> !it.startsWith("["))
                .filter(it -> own.stream().noneMatch(mine -> sameName(mine, it)));
        return Stream.concat(own.stream(), common).toList();
    }

    private static boolean sameName(String one, String other) {
        List<String> a = List.of(one.split(" "));
        List<String> b = List.of(other.split(" "));
        return a.size() > 2 && b.size() > 2 && a.subList(0, 2).equals(b.subList(0, 2));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path it : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(it);
                }
            }
        }
    }
}
