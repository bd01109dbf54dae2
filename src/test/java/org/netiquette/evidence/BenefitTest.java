package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Purpose;

class BenefitTest {

    private static final Purpose PURPOSE = World.purpose(
            List.of("resume review", "interview practice"),
            List.of("recruiters", "engineering managers"),
            List.of("student"));

    private final Benefit benefit = new Benefit(PURPOSE, Set.of("review", "practice"));

    @Test
    void findsARoleInTheHeadlineInTheSingular() {
        assertThat(benefit.of("Technical Recruiter at Quaywork", ""))
                .hasValue("you seek «recruiters»: their profile says so");
    }

    @Test
    void findsARoleThatTheNoteNames() {
        assertThat(benefit.of("", "I'm a recruiter for embedded engineers"))
                .hasValue("you seek «recruiters»: their note says so");
    }

    @Test
    void findsANeedThatTheMemberCanMeet() {
        assertThat(benefit.of("", "could you look at my résumé?"))
                .hasValue("you offer «resume review»: their note says so");
    }

    @Test
    void wantsEveryWordOfARole() {
        assertThat(benefit.of("Engineering student of welding", ""))
                .hasValue("you welcome «student»: their profile says so");
        assertThat(benefit.of("Engineering lead", "")).isEmpty();
    }

    @Test
    void takesACommonWordOfAnOfferForNoNeed() {
        assertThat(benefit.of("", "I run a dental practice")).isEmpty();
    }

    @Test
    void seesNothingWithoutAPurpose() {
        assertThat(new Benefit(Purpose.unstated(), Set.of()).of("Recruiter", "I am a recruiter"))
                .isEmpty();
    }
}
