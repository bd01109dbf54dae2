package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

/**
 * Eight weeks of nights in which everything happens to connections that may: somebody new, an old friend, a message that waits,
 * thanks that are owed, a new job, a new name, somebody who goes and comes back, clutter, and two who should meet.
 */
class NetworkStoryTest {

    private static final String HOME = "netiquette.home";

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of("."));
    private Circle circle = new Circle(Path.of("."));
    private final ToldAboutConnections told = new ToldAboutConnections();

    @BeforeEach
    void inviteEverybody() {
        cli = new Cli(folder).withOwnRules();
        System.setProperty(HOME, folder.toString());
        job("nightly", "yes");
        job("quiet", "no");
        circle = new Circle(cli.input().resolve("mira"))
                .connected("Anna Bloom", "Editor", "Fable House", "2021-02-01")
                .connected("Emil Frost", "Plumber", "Pipes & Co", "2020-02-01")
                .connected("Hugo Irwin", "Pilot", "Blue Wings", "2022-05-01")
                .connected("Iris Jansen", "Baker", "Crumb", "2023-05-01")
                .connected("Jan Kuiper", "Florist", "Petal", "2023-06-01")
                .connected("Karl Lind", "Surveyor", "Landmark", "2023-07-01")
                .connected("Lena Moor", "Optician", "Clear View", "2023-08-01")
                .connected("Max Nolan", "Sailor", "North Sea Lines", "2023-09-01")
                .connected("Nora Olsen", "Welder", "Seam", "2026-02-01")
                .connected("Olga Prins", "Engineering manager", "Brightmill", "2022-01-01")
                .connected("Rik Smit", "Data engineer", "Fernhill", "2022-01-02")
                .connected("Tess Udo", "Founder", "Sprout", "2022-01-03")
                .connected("Vic Wald", "Investor", "Seed Fund", "2022-01-04")
                .says("Emil Frost", "well", "", "")
                .says("Jan Kuiper", "known", "", "")
                .says("Karl Lind", "known", "", "")
                .says("Lena Moor", "known", "", "")
                .says("Max Nolan", "known", "", "")
                .says("Olga Prins", "known", "", "Engineering manager looking for a data engineer")
                .says("Rik Smit", "known", "", "Data engineer")
                .says("Tess Udo", "known", "", "Founder")
                .says("Vic Wald", "known", "", "Investor")
                .says("Dora Elm", "", "keep", "");
        for (String it :
                List.of("Dora Elm", "Carl Dorn", "Pia Quist", "Fay Grant", "Gus Hale", "Ida Joost", "Kai Lamb")) {
            circle.connected(it, "Wine merchant", "Cork & Co", "2019-03-0" + (1 + it.length() % 5));
        }
        for (String day : List.of("2025-01-10", "2025-01-12", "2025-02-03")) {
            circle.isWrittenTo(day, "Anna Bloom", "How is the book?").writes(day, "Anna Bloom", "It grows.");
        }
    }

    @AfterEach
    void goHome() {
        System.clearProperty(HOME);
    }

    private void job(String name, String network) {
        Cli.write(
                folder.resolve("jobs").resolve(name + ".properties"),
                "network=" + network
                        + "\ncalls_a_week=3\nanswers_a_day=1\nthanks_a_week=1\nlooks_a_week=2\nfollow_up_days=7\n"
                        + "call_again_days=28\nthank_again_days=28\nlook_again_days=35\nno_look_days=21\n"
                        + "matches_a_week=1\nmatches_person_days=14\n");
    }

    @Test
    void tellsEveryThingOnceAndInTime() throws IOException {
        archive("2026-10-04");
        assertThat(night("2026-10-05"))
                .containsExactly(
                        "CALL Anna Bloom on 2026-10-05",
                        "LOOK Gus Hale on 2026-10-05",
                        "CALL Emil Frost on 2026-10-06",
                        "LOOK Kai Lamb on 2026-10-06",
                        "INTRODUCE Olga Prins, Rik Smit");
        assertThat(night("2026-10-08")).isEmpty();
        circle.connected("Gina Holt", "Recruiter", "Quaywork", "2026-10-09")
                .writes("2026-10-10", "Hugo Irwin", "Do you still have that book of mine?");
        archive("2026-10-11");
        assertThat(night("2026-10-12"))
                .containsExactly(
                        "ANSWER Hugo Irwin on 2026-10-12",
                        "CALL Gina Holt on 2026-10-12",
                        "LOOK Carl Dorn on 2026-10-12",
                        "LOOK Fay Grant on 2026-10-13",
                        "INTRODUCE Tess Udo, Vic Wald");
        circle.recommends("2026-10-13", "Iris Jansen");
        circle.isWrittenTo("2026-10-15", "Hugo Irwin", "I do, and it is on its way.");
        archive("2026-10-15");
        assertThat(night("2026-10-16")).containsExactly("THANK Iris Jansen on 2026-10-16");
        circle.endorses("2026-10-17", "Jan Kuiper");
        circle.bringsTogether("2026-10-17", "Tess Udo", "Vic Wald");
        circle.worksAt("Karl Lind", "Head of surveys", "Skyline");
        archive("2026-10-18");
        assertThat(night("2026-10-19"))
                .containsExactly(
                        "THANK Jan Kuiper on 2026-10-19",
                        "CALL Karl Lind on 2026-10-19",
                        "LOOK Ida Joost on 2026-10-19",
                        "LOOK Pia Quist on 2026-10-20");
        circle.isNowCalled("Lena Moor", "Lena Moor-Bell");
        circle.isGone("Max Nolan");
        archive("2026-10-25");
        assertThat(night("2026-10-26"))
                .containsExactly("LOOK Max Nolan on 2026-10-26", "LOOK Lena Moor-Bell on 2026-10-27");
        repeat("2026-10-26");
        circle.says("Carl Dorn", "", "keep", "");
        archive("2026-10-27");
        assertThat(night("2026-10-28", "quiet")).isEmpty();
        assertThat(cli.output().resolve("2026-10-28/mira"))
                .isDirectoryNotContaining("glob:**{follow-ups,introductions,network}.csv");
        circle.worksAt("Nora Olsen", "Welder", "Nordlys Robotics");
        circle.worksAt("Pia Quist", "Wine merchant", "Nordlys Robotics");
        archive("2026-11-01");
        assertThat(night("2026-11-02"))
                .containsExactly("CALL Anna Bloom on 2026-11-02", "CALL Nora Olsen on 2026-11-03");
        older("2026-10-11");
        assertThat(night("2026-11-05")).containsExactly("CALL Emil Frost on 2026-11-05");
        circle.connected("Max Nolan", "Sailor", "North Sea Lines", "2023-09-01");
        archive("2026-11-08");
        assertThat(night("2026-11-09")).containsExactly("CALL Gina Holt on 2026-11-09", "LOOK Gus Hale on 2026-11-09");
        assertThat(night("2026-11-04")).isEmpty();
        circle.writes("2026-11-14", "Olga Prins", "Have you found a data engineer for me?");
        archive("2026-11-15");
        assertThat(night("2026-11-16"))
                .containsExactly(
                        "ANSWER Olga Prins on 2026-11-16",
                        "THANK Iris Jansen on 2026-11-16",
                        "CALL Karl Lind on 2026-11-16",
                        "LOOK Kai Lamb on 2026-11-16");
        repeat("2026-11-16");
        assertThat(night("2026-11-20")).containsExactly("LOOK Fay Grant on 2026-11-20");
        assertThat(night("2026-11-23"))
                .containsExactly("THANK Jan Kuiper on 2026-11-23", "LOOK Ida Joost on 2026-11-23");
        assertThat(night("2026-11-23", "quiet"))
                .as("the same date, without connections")
                .isEmpty();
        assertThat(night("2026-11-27")).containsExactly("CALL Pia Quist on 2026-11-27");

        told.neverComesAgainWithin("CALL", 28);
        told.neverComesAgainWithin("THANK", 28);
        told.neverComesAgainWithin("LOOK", 35);
        told.neverPassesAWeek("CALL", 3);
        told.neverPassesAWeek("ANSWER", 5);
        told.neverPassesAWeek("THANK", 1);
        told.neverPassesAWeek("LOOK", 2);
        told.neverContradictsItself(35, 21);
        told.introducesNobodyTwice(7, 1, 14);
        assertThat(told.clutter())
                .containsExactly("Carl Dorn", "Fay Grant", "Gus Hale", "Ida Joost", "Kai Lamb", "Pia Quist");
    }

    /** An archive of an earlier day once more. */
    private void older(String day) throws IOException {
        StoriesTest.delete(cli.input().resolve("mira"));
        Cli.copy(folder.resolve("archives").resolve(day), cli.input().resolve("mira"));
    }

    private void archive(String day) throws IOException {
        circle.export(LocalDate.parse(day));
        Cli.copy(cli.input().resolve("mira"), folder.resolve("archives").resolve(day));
    }

    private List<String> night(String day, String... more) throws IOException {
        LocalDate date = LocalDate.parse(day);
        Ended ended = cli.runOn(day, more);
        assertThat(ended.code()).as(ended.err()).isZero();
        told.read(date, cli.output().resolve(day).resolve("mira"));
        return told.fresh();
    }

    /** The same night again writes the same bytes, and leaves the memory as it was. */
    private void repeat(String day) throws IOException {
        String remembered = MemoryRows.of(cli.state());
        Map<String, String> before = Cli.reportsBelow(cli.output().resolve(day));
        night(day);
        assertThat(Cli.reportsBelow(cli.output().resolve(day))).isEqualTo(before);
        assertThat(MemoryRows.of(cli.state())).isEqualTo(remembered);
    }
}
