package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory of many nights, in the heap that the start script gives. */
class ManyFactsIT {

    private static final int COPIES = 4_762;

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void replaysAHundredThousandFacts() throws Exception {
        Cli cli = new Cli(folder).withSample().withOwnRules();
        assertThat(cli.run().code()).isZero();
        multiply(cli.state());
        Path known = cli.rules().resolve("invitations/known.drl");
        Cli.write(known, Cli.read(known).replace("shouldAccept", "shouldDecline"));
        long begun = System.nanoTime();
        String out = diff(cli);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("100,023 remembered facts compared in %.1f s%n", took.toMillis() / 1000.0);
        assertThat(out)
                .contains(
                        "\nRemembered decisions of 1 night, from the facts of then: 4763 of 100023 come out otherwise.\n");
        // the promise is 30 seconds on a quiet machine; the bound is for a busy one
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    /** Each of the 21 facts of the sample under so many more names, in fifty accounts; not all in one transaction. */
    private static void multiply(Path state) throws Exception {
        MemoryRows.execute(
                state,
                "INSERT INTO past_night SELECT 'many' || n, night, exported_on, policy, rules_hash FROM past_night,"
                        + " UNNEST(SEQUENCE_ARRAY(0, 49, 1)) AS copies(n)");
        for (int first = 1; first <= COPIES; first += 500) {
            String numbers =
                    " WHERE account = 'sample' AND n BETWEEN %d AND %d".formatted(first, Math.min(COPIES, first + 499));
            multiply(state, ", UNNEST(SEQUENCE_ARRAY(1, " + COPIES + ", 1)) AS copies(n)" + numbers);
        }
    }

    private static void multiply(Path state, String copies) throws Exception {
        MemoryRows.execute(
                state,
                "INSERT INTO past_evidence SELECT 'many' || MOD(n, 50), LPAD(n, 8, '0') || SUBSTRING(hash FROM 9),"
                        + " schema_version, REPLACE(fact, '\"name\":\"', '\"name\":\"' || n || ' ') FROM past_evidence"
                        + copies);
        MemoryRows.execute(
                state,
                "INSERT INTO past_decision SELECT 'many' || MOD(n, 50), night, position + 100 * n, person_key, person_name,"
                        + " invited_at, verdict, force, rule, rules, reason, note, question,"
                        + " LPAD(n, 8, '0') || SUBSTRING(evidence_hash FROM 9) FROM past_decision" + copies);
    }

    private static String diff(Cli cli) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Netiquette.class.getName(),
                "rules",
                "diff",
                "--against",
                "rules",
                "--as-of",
                "2026-11-23"));
        command.addAll(cli.folders());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
