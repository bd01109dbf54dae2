package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;

class SharedThreadsTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");
    private static final Person ROB = person("Rob Stone", "rob-stone");

    private final World world = new World().invitedBy(ANN);

    @Test
    void findsAFormerEmployerWhateverItsLegalForm() {
        world.workedAt("Acme Pumps GmbH", 2010, 2015).sheet(filled(it -> it.company = "ACME PUMPS, Inc."));
        assertThat(threads()).containsExactly(new CommonThread(ThreadKind.EMPLOYER, "Acme Pumps GmbH", true));
    }

    @Test
    void findsASchoolWithoutItsAccents() {
        world.studiedAt("École Centrale").sheet(filled(it -> it.schools = List.of("Ecole centrale de Lyon")));
        assertThat(threads()).containsExactly(new CommonThread(ThreadKind.SCHOOL, "École Centrale", true));
    }

    @Test
    void takesAClaimAloneForNoThread() {
        World claimed = new World().workedAt("Acme", 2010, 2015).invitedBy(ANN, "We worked together at Acme.");
        assertThat(claimed.only().anyThread()).isFalse();
    }

    @Test
    void findsAFellowGroupMember() {
        world.inGroup("Welders of Ghent", ANN, "");
        assertThat(threads()).containsExactly(new CommonThread(ThreadKind.GROUP, "Welders of Ghent", true));
        assertThat(world.only().followed()).isFalse();
    }

    @Test
    void followsWhoSaidSomethingWorthwhileInAGroup() {
        world.inGroup("Welders of Ghent", ANN, "how to weld copper");
        assertThat(world.only().followed()).isTrue();
    }

    @Test
    void followsByNameAloneOnlyWhereNobodyElseBearsIt() {
        world.follows(person("Ann Lee"));
        assertThat(world.only().followed()).isTrue();
        world.connectedTo(person("Ann Lee", "another-ann"));
        assertThat(world.only().followed()).isFalse();
    }

    @Test
    void followsWhoIsMarkedSoInTheSheet() {
        world.sheet(filled(it -> it.follow = Answer.YES));
        assertThat(world.only().followed()).isTrue();
    }

    @Test
    void countsAnIntroductionByATrustedConnection() {
        world.connectedTo(ROB)
                .recommended(person("Rob Stone"))
                .sheet(filled(it -> it.introducedBy = List.of("Rob Stone")));
        ReceivedInvitation it = world.only();
        assertThat(it.introducedByTrusted()).isTrue();
        assertThat(it.veryGoodReason()).isTrue();
        assertThat(it.threadKinds()).containsExactly(ThreadKind.INTRODUCTION);
    }

    @Test
    void countsAnIntroductionThatTheNoteClaimsAndTheIntroducerWroteOf() {
        World told = new World()
                .connectedTo(ROB)
                .recommended(person("Rob Stone"))
                .message(ROB, false, "2026-11-01", "You should meet Ann Lee, a good engineer.")
                .invitedBy(ANN, "Rob Stone introduced us, he said we should talk.");
        assertThat(told.only().introducedByTrusted()).isTrue();
    }

    @Test
    void saysWhenAnIntroducerIsTrustedByNameAlone() {
        world.connectedTo(ROB)
                .recommended(person("Rob Stone"))
                .sheet(filled(it -> it.introducedBy = List.of("Rob Stone")));
        assertThat(world.only().grounds().checks()).anyMatch(it -> it.lookAt()
                .equals("Is it the same person? Only the name says so: INTRODUCTION: Rob Stone"));
    }

    @Test
    void doesNotCountAnIntroductionByAConnectionWhomTheMemberHardlyKnows() {
        world.connectedTo(ROB).sheet(filled(it -> it.introducedBy = List.of("Rob Stone")));
        assertThat(world.only().introducedByTrusted()).isFalse();
        assertThat(world.only().anyThread()).isFalse();
    }

    @Test
    void doesNotCountAnIntroductionByAName() {
        world.connectedTo(ROB)
                .connectedTo(person("Rob Stone", "rob-stone-2"))
                .recommended(person("Rob Stone"))
                .sheet(filled(it -> it.introducedBy = List.of("Rob Stone")));
        assertThat(world.only().introducedByTrusted()).isFalse();
    }

    @Test
    void takesThreeSharedConnectionsForStrongAndTwoForWeak() {
        assertThat(mutuals(3).strongThread()).isTrue();
        assertThat(mutuals(2).strongThread()).isFalse();
        assertThat(mutuals(2).anyThread()).isTrue();
    }

    @Test
    void takesOneTrustedSharedConnectionForStrong() {
        world.connectedTo(ROB)
                .recommended(person("Rob Stone"))
                .sheet(filled(it -> it.mutualNames = List.of("Rob Stone")));
        assertThat(world.only().strongThread()).isTrue();
    }

    @Test
    void takesAnEventForStrong() {
        world.wasAt("Pump Days 2026").sheet(filled(it -> it.events = List.of("Pump Days")));
        assertThat(threads()).containsExactly(new CommonThread(ThreadKind.EVENT, "Pump Days 2026", true));
    }

    private static ReceivedInvitation mutuals(int count) {
        return new World()
                .invitedBy(ANN)
                .sheet(filled(it -> it.mutualCount = OptionalInt.of(count)))
                .only();
    }

    private static org.netiquette.network.SheetPerson filled(Consumer<SheetRow> fill) {
        SheetRow row = new SheetRow(ANN);
        fill.accept(row);
        return row.build();
    }

    private List<CommonThread> threads() {
        return world.only().grounds().threads();
    }
}
