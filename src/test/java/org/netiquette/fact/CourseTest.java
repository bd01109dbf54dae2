package org.netiquette.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

class CourseTest {

    private static final Course ASKED = Course.none()
            .with(List.of(new Course.Letter(Instant.parse("2026-11-12T08:00:00Z"), true, "Why?")), Note.NONE);

    private static Optional<OwnVerdict> on(int day, Verdict verdict) {
        return Optional.of(new OwnVerdict(verdict, LocalDate.of(2026, 11, day)));
    }

    @Test
    void knowsThatTheMemberHasAskedAsTheyDecided() {
        assertThat(ASKED.decided(on(12, Verdict.ASK)).hasAskedAsDecided()).isTrue();
    }

    @Test
    void leavesAQuestionToSendToThoseWhoDecideToAskAgain() {
        assertThat(ASKED.decided(on(13, Verdict.ASK)).hasAskedAsDecided()).isFalse();
    }

    @Test
    void saysSoOfNothingButAQuestion() {
        assertThat(ASKED.decided(on(12, Verdict.ACCEPT)).hasAskedAsDecided()).isFalse();
        assertThat(ASKED.hasAskedAsDecided()).isFalse();
        assertThat(Course.none().decided(on(12, Verdict.ASK)).hasAskedAsDecided())
                .isFalse();
    }
}
