package org.netiquette.input.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Follow;
import org.netiquette.network.Person;

class FollowsTest {

    @Test
    void believesTheNewestRowOfAName() {
        List<FollowStatus> rows = List.of(
                row("Grace Adeyemi", true, "2024-03-01"),
                row("Grace Adeyemi", false, "2025-03-01"),
                row("Ravi Menon", false, "2023-01-01"),
                row("Ravi Menon", true, "2024-01-01"),
                row("Ines Falk", true, "2024-01-01"),
                row("Ines Falk", false, "2024-01-01"));

        assertThat(Follows.of(rows)).isEqualTo(new Follows(List.of(new Follow(Person.of("Ravi Menon", ""))), 3, 2));
    }

    @Test
    void takesAnUndatedRowForTheOldest() {
        FollowStatus undated = new FollowStatus(Person.of("Grace Adeyemi", ""), false, Optional.empty());

        assertThat(Follows.of(List.of(undated, row("Grace Adeyemi", true, "2020-01-01")))
                        .now())
                .containsExactly(new Follow(Person.of("Grace Adeyemi", "")));
    }

    private static FollowStatus row(String name, boolean active, String date) {
        return new FollowStatus(Person.of(name, ""), active, Optional.of(LocalDate.parse(date)));
    }
}
