package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.rules.WhatIf;
import tools.jackson.databind.node.ObjectNode;

/** Facts that an older program has kept. */
class KeptFactTest {

    private static final ReceivedInvitation FACT = new WhatIf<>(
                    ReceivedInvitation.unknown(),
                    Map.of(
                            "photo", "MISSING",
                            "relationship", "KNOWN",
                            "note", "REASONED",
                            "claim", "BORNE_OUT",
                            "threadKinds", "EMPLOYER;TOWN",
                            "mutuals", 4,
                            "headline", "Engineer"))
            .changed();

    private static ObjectNode kept() {
        return Json.readTree(Evidence.of(FACT).json());
    }

    private static KeptFact<ReceivedInvitation> read(ObjectNode tree) {
        return KeptFact.of(tree, KeptFact.INVITATION);
    }

    @Test
    void readsBackWhatWasKept() {
        KeptFact<ReceivedInvitation> it = read(kept());
        assertThat(it.absent()).isEmpty();
        assertThat(it.fact().words()).isEqualTo(FACT.words());
        assertThat(it.fact().inviter()).isEqualTo(FACT.inviter());
    }

    @Test
    void readsWordsThatAreYoungerThanTheFactAsUnknown() {
        ObjectNode tree = kept();
        tree.remove(List.of("photo", "mutuals", "threadKinds", "headline", "note"));
        KeptFact<ReceivedInvitation> it = read(tree);
        assertThat(it.absent()).isEqualTo(Set.of("photo", "mutuals", "threadKinds", "headline", "note"));
        assertThat(it.fact().photo()).isEqualTo(Photo.UNKNOWN);
        assertThat(it.fact().mutuals()).isZero();
        assertThat(it.fact().threadKinds()).isEmpty();
        assertThat(it.fact().headline()).isEmpty();
        assertThat(it.fact().note()).isEqualTo(Note.NONE);
        assertThat(it.fact().relationship()).isEqualTo(Relationship.KNOWN);
    }

    @Test
    void passesOverWordsAndValuesThatAreNoMore() {
        ObjectNode tree = kept();
        tree.put("charm", "HIGH");
        tree.put("relationship", "BEST_FRIEND");
        tree.put("mutuals", "several");
        tree.putNull("claim");
        KeptFact<ReceivedInvitation> it = read(tree);
        assertThat(it.fact().relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(it.fact().mutuals()).isZero();
        assertThat(it.fact().claim()).isEqualTo(Claim.NONE);
        assertThat(it.fact().photo()).isEqualTo(Photo.MISSING);
        assertThat(it.fact().note()).isEqualTo(Note.REASONED);
    }

    @Test
    void readsPartsThatAreYoungerThanTheFact() {
        ObjectNode tree = kept();
        ((ObjectNode) tree.get("inviter")).remove("noteReads");
        tree.remove("course");
        KeptFact<ReceivedInvitation> it = read(tree);
        assertThat(it.fact().inviter().noteReads()).isEqualTo(Note.NONE);
        assertThat(it.fact().course().letters()).isEmpty();
        assertThat(it.fact().relationship()).isEqualTo(Relationship.KNOWN);
    }
}
