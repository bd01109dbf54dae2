package org.netiquette.evidence.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Purpose;

/** Work grows with the connections, not with their square, even where everybody looks for what everybody has. */
class LargePairsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<String> ROLES = List.of(
            "Java developer",
            "Data engineer",
            "Recruiter",
            "Founder",
            "Business angel",
            "Nurse",
            "Author",
            "Publisher",
            "Student of electronics",
            "Illustrator",
            "Plant manager",
            "Professor");
    private static final List<String> SAYINGS = List.of(
            "",
            " | hiring Java developers",
            " | looking for an illustrator",
            " | open to work",
            " | seeking a data engineer in Ghent",
            " | I help people grow",
            " at Hollin Vale");

    private static List<Party> parties(int count) {
        Random random = new Random(7);
        List<Party> parties = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Guest it = Guest.named("Person " + Integer.toString(i, 36).toUpperCase(Locale.ROOT))
                    .headline(one(ROLES, random) + one(SAYINGS, random))
                    .works(one(ROLES, random), "Company " + random.nextInt(count / 10))
                    .known(random.nextInt(10) == 0 ? Relationship.KNOWN : Relationship.STRANGER)
                    .in("town: Town " + random.nextInt(20));
            for (int said = 0; said < 3; said++) {
                it = it.wrote(
                        "2026-10-0" + (said + 1), "Thank you for your words about " + i + ", I hope you are well!");
            }
            parties.add(it.party());
        }
        return parties;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Pair> among(List<Party> parties) throws IOException {
        return new Pairs(ShippedTables.meetings(), it -> Optional.empty(), Purpose.unstated(), TODAY).among(parties);
    }

    /** Of this thread alone, in nanoseconds, so that what else the machine does is not measured. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void bringsThirtyThousandTogetherInSeconds() throws IOException {
        List<Party> few = parties(3_000);
        List<Party> many = parties(30_000);
        among(few);
        long start = cpuTime();
        assertThat(among(few)).hasSize(5_000);
        long between = cpuTime();
        List<Pair> pairs = among(many);
        long end = cpuTime();

        assertThat(pairs).hasSize(5_000).allSatisfy(it -> assertThat(it.relationship())
                .isEqualTo(Relationship.KNOWN));
        assertThat(end - between).isLessThan(12 * Math.max(between - start, 200_000_000L));
    }
}
