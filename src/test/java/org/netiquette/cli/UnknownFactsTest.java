package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which missing facts would settle most, and what becomes of the answers. */
class UnknownFactsTest {

    private static final String SARA = "Sara El Amrani,https://www.linkedin.com/in/sara-el-amrani,";

    @TempDir
    private Path folder;

    @Test
    void putsFirstTheConnectionWhoseWordSettlesSeveral() {
        Cli cli = new Cli(folder).withSample();
        Cli.write(cli.input().resolve("sample/people-2.csv"), """
                name,profile_url,introduced_by
                Nadia Kowalczyk,https://www.linkedin.com/in/nadia-kowalczyk,Sara El Amrani
                Viktor Novak,https://www.linkedin.com/in/viktor-novak,Sara El Amrani
                """);

        assertThat(cli.run().out())
                .contains("Three facts may settle 10 of the 11 that are to be asked or looked at: how well you know one"
                        + " connection who vouches for several (2), whether there is a photo (4), whether you know"
                        + " them (4). to-check.csv lists whom to look up first.\n");
        assertThat(cli.report("run.json")).contains("""
                  "missing_facts" : {
                    "waiting" : 11,
                    "facts" : [ {
                      "fact" : "trust",
                      "shared" : true,
                      "settles" : 2
                    }, {
                """);
        List<String> rows = cli.report("sample/to-check.csv").lines().toList();
        assertThat(rows.get(1))
                .isEqualTo(SARA + ",,,,,,,,,,,,,,,,,\"trust = trusted: ACCEPT for Nadia Kowalczyk, Viktor Novak\"");

        Cli.write(
                cli.input().resolve("sample/people-3.csv"),
                rows.get(0) + "\n" + SARA + ",,,,,,,,,,,trusted,,,,,,\"trust = trusted: ACCEPT\"\n");
        assertThat(cli.runOn("2026-11-23").out()).contains("1 look, 8 ask, 9 accept, 3 decline");
    }
}
