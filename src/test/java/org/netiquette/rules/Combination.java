package org.netiquette.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.rules.word.Vocabulary;

/** A combination of every word that the truth table knows. */
record Combination(
        Photo photo,
        Relationship relationship,
        Note note,
        boolean introduced,
        boolean veryGoodReason,
        boolean followed,
        boolean strongThread,
        boolean anyThread,
        boolean group,
        boolean benefit,
        boolean talked) {

    private static final int FLAGS = 8;

    /** Every combination that evidence can bring about. */
    static Stream<Combination> all() {
        return Stream.of(Photo.values())
                .flatMap(photo -> Stream.of(Relationship.values())
                        .flatMap(relationship -> Stream.of(Note.values()).flatMap(note -> IntStream.range(0, 1 << FLAGS)
                                .mapToObj(bits -> of(photo, relationship, note, bits)))))
                .filter(Combination::isConsistent);
    }

    private static Combination of(Photo photo, Relationship relationship, Note note, int bits) {
        boolean[] flag = new boolean[FLAGS];
        for (int i = 0; i < FLAGS; i++) {
            flag[i] = ((bits >> i) & 1) == 1;
        }
        return new Combination(
                photo, relationship, note, flag[0], flag[1], flag[2], flag[3], flag[4], flag[5], flag[6], flag[7]);
    }

    private boolean isConsistent() {
        return (!introduced || veryGoodReason)
                && (!veryGoodReason || introduced || note == Note.REASONED)
                && (!(introduced || followed) || strongThread)
                && (!strongThread || anyThread)
                && (!group || anyThread);
    }

    ReceivedInvitation fact() {
        return Vocabulary.of(ReceivedInvitation.class)
                .with(
                        ReceivedInvitation.unknown(),
                        Map.ofEntries(
                                Map.entry("photo", photo),
                                Map.entry("relationship", relationship),
                                Map.entry("note", note),
                                Map.entry("introducedByTrusted", introduced),
                                Map.entry("veryGoodReason", veryGoodReason),
                                Map.entry("followed", followed),
                                Map.entry("strongThread", strongThread),
                                Map.entry("anyThread", anyThread),
                                Map.entry("threadKinds", group ? List.of(ThreadKind.GROUP) : List.of()),
                                Map.entry("benefit", benefit),
                                Map.entry("talked", talked)));
    }
}
