package org.netiquette.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.memory.Postgres;

/** The stories again, with the memory and the job repository in PostgreSQL. */
@Tag("slow")
class StoriesOnPostgresIT {

    private static Postgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    static Stream<Story> stories() throws IOException {
        return Story.all();
    }

    /** Each story has a schema of its own. */
    @ParameterizedTest
    @MethodSource("stories")
    void endsAsTold(Story story) throws IOException {
        String schema = "story" + Math.floorMod(story.title().hashCode(), 1_000_000);
        postgres.execute("CREATE SCHEMA " + schema);
        Cli cli = new Cli(folder);
        Cli.write(
                cli.state().resolve("database.properties"),
                "url=" + postgres.url() + "&currentSchema=" + schema + "\nuser=postgres\n");
        StoriesTest.play(story, story.everywhere(), cli);
    }
}
