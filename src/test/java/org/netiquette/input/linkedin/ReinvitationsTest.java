package org.netiquette.input.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netiquette.network.Invitation;
import org.netiquette.network.Invitation.Direction;
import org.netiquette.network.Person;

class ReinvitationsTest {

    private static final Person MEMBER = Person.of("Mira Vandael", "");
    private static final Person LEA = Person.of("Lea Brandt", "https://www.linkedin.com/in/lea-brandt");
    private static final Person LEA_WITHOUT_LINK = Person.of("Lea Brandt", "");

    @ParameterizedTest
    @EnumSource(Direction.class)
    void keepsWhenTheOldestWasSentAndTheLinkOfAnOlderOne(Direction direction) {
        SentInvitation first = sent(LEA_WITHOUT_LINK, direction, "2023-01-05", "Hello");
        SentInvitation second = sent(LEA, direction, "2023-06-05", "Again");
        SentInvitation third = sent(LEA_WITHOUT_LINK, direction, "2024-02-05", "Still me");
        SentInvitation expected = new SentInvitation(
                new Invitation(LEA, direction, at("2024-02-05"), at("2023-01-05"), "Still me"), MEMBER);

        assertThat(Reinvitations.newest(List.of(first, second, third))).containsExactly(expected);
        assertThat(Reinvitations.newest(List.of(third, first, second))).containsExactly(expected);
        assertThat(Reinvitations.newest(List.of(second, third, first))).containsExactly(expected);
    }

    private static SentInvitation sent(Person other, Direction direction, String day, String message) {
        return new SentInvitation(new Invitation(other, direction, at(day), message), MEMBER);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
