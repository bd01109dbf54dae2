package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.AS_OF;
import static org.netiquette.evidence.World.SENT;
import static org.netiquette.evidence.World.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.SheetVerdict;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

class OwnVerdictsTest {

    private static final Person ANN = person("Ann Lee", "ann");
    private static final Person OTHER_ANN = person("Ann Lee", "another-ann");
    private static final Person NAME = person("Ann Lee");
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 15);

    private final World world = new World();

    private static Past remembering(Past.Own... own) {
        return Past.none().withOwn(Arrays.asList(own));
    }

    private static Past.Own own(LocalDate night, String verdict) {
        return new Past.Own(ANN, SENT, night, verdict, night);
    }

    private static Optional<OwnVerdict> on(LocalDate day, Verdict verdict) {
        return Optional.of(new OwnVerdict(verdict, day));
    }

    @Test
    void leavesToTheRulesWhatNobodyDecided() {
        assertThat(world.invitedBy(ANN).only().own()).isEmpty();
    }

    @Test
    void takesWhatTheSheetSaysOfALink() {
        assertThat(world.invitedBy(ANN).decided(ANN, "DECLINE").only().own()).isEqualTo(on(AS_OF, Verdict.DECLINE));
    }

    @Test
    void movesNoWord() {
        ReceivedInvitation without =
                new World().invitedBy(ANN, "Shall we talk?").only();
        ReceivedInvitation with =
                world.invitedBy(ANN, "Shall we talk?").decided(ANN, "ACCEPT").only();
        assertThat(with.words()).isEqualTo(without.words());
        assertThat(with.grounds()).isEqualTo(without.grounds());
    }

    @Test
    void makesNobodyACandidate() {
        assertThat(world.invitedBy(ANN)
                        .decided(person("Bo Ray", "bo"), "ACCEPT")
                        .candidates())
                .noneMatch(it -> it.who().name().equals("Bo Ray"));
    }

    @Test
    void takesANameThatOneOpenInviterBears() {
        assertThat(world.invitedBy(ANN)
                        .connectedTo(person("Ann Lee", "an-old-friend"))
                        .decided(NAME, "ACCEPT")
                        .only()
                        .own())
                .isEqualTo(on(AS_OF, Verdict.ACCEPT));
    }

    @Test
    void saysThatANameMayMeanSeveral() {
        var found = world.invitedBy(ANN)
                .invitedBy(OTHER_ANN)
                .decided(NAME, "ACCEPT")
                .decided(OTHER_ANN, "DECLINE")
                .found();
        assertThat(found.open())
                .extracting(ReceivedInvitation::own)
                .containsExactlyInAnyOrder(Optional.empty(), on(AS_OF, Verdict.DECLINE));
        assertThat(found.unclear()).containsExactly(new SheetVerdict(NAME, "ACCEPT", "my.csv", 2));
    }

    @Test
    void letsALinkGoBeforeAName() {
        assertThat(world.invitedBy(ANN)
                        .decided(NAME, "ACCEPT")
                        .decided(ANN, "WAIT")
                        .only()
                        .own())
                .isEqualTo(on(AS_OF, Verdict.WAIT));
    }

    @Test
    void leavesANamesakeAlone() {
        assertThat(world.invitedBy(ANN).decided(OTHER_ANN, "ACCEPT").only().own())
                .isEmpty();
    }

    @Test
    void remembersTheNewestNight() {
        assertThat(world.invitedBy(ANN)
                        .remembering(remembering(own(BEFORE.minusDays(2), "DECLINE"), own(BEFORE, "ACCEPT")))
                        .only()
                        .own())
                .isEqualTo(on(BEFORE, Verdict.ACCEPT));
    }

    @Test
    void keepsTheDayOnWhichTheSheetFirstSaidSo() {
        assertThat(world.invitedBy(ANN)
                        .decided(ANN, "ACCEPT")
                        .remembering(remembering(own(BEFORE, "ACCEPT")))
                        .only()
                        .own())
                .isEqualTo(on(BEFORE, Verdict.ACCEPT));
    }

    @Test
    void letsTheSheetReplaceWhatIsRemembered() {
        assertThat(world.invitedBy(ANN)
                        .decided(ANN, "DECLINE")
                        .remembering(remembering(own(BEFORE, "ACCEPT")))
                        .only()
                        .own())
                .isEqualTo(on(AS_OF, Verdict.DECLINE));
    }

    @Test
    void beginsAnewWithAnotherInvitation() {
        Past.Own earlier = new Past.Own(ANN, Instant.parse("2026-10-10T12:00:00Z"), BEFORE, "DECLINE", BEFORE);
        assertThat(world.invitedBy(ANN).remembering(remembering(earlier)).only().own())
                .isEmpty();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<Person> people = Arrays.asList(ANN, OTHER_ANN, NAME, person("Bo Ray", "bo"), person("Bo Ray"));
        List<Verdict> verdicts = OwnVerdict.CHOICES;
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<SheetVerdict> rows = new ArrayList<>();
            for (int line = 2; line < 8; line++) {
                rows.add(new SheetVerdict(
                        people.get(random.nextInt(people.size())),
                        verdicts.get(random.nextInt(verdicts.size())).name(),
                        "my.csv",
                        line));
            }
            List<Optional<OwnVerdict>> once = decided(rows);
            Collections.shuffle(rows, random);
            assertThat(decided(rows)).as("%s", rows).isEqualTo(once);
        }
    }

    private static List<Optional<OwnVerdict>> decided(List<SheetVerdict> rows) {
        World world = new World().invitedBy(ANN).invitedBy(OTHER_ANN).invitedBy(person("Bo Ray", "bo"));
        rows.forEach(world::decided);
        return world.open().stream().map(ReceivedInvitation::own).toList();
    }
}
