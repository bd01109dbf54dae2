package org.netiquette.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.fact.Claim;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * What is found about an inviter: everything that evidence by name alone may change.
 *
 * @param profile what sheets and address books say of them
 * @param relationship how well the member knows them
 * @param standing what the relationship rests on, as half a sentence
 * @param talked whether the two ever wrote to each other
 * @param threads what is shared, strong threads first
 * @param benefit what of the purpose the person fits, empty for nothing
 * @param introducedByTrusted whether a trusted connection introduced them
 * @param note the kind of note, its claims held against the data
 * @param claim how its claims stand
 * @param reply what the member asked since, and how the answer reads
 */
record Findings(
        KnownProfile profile,
        Relationship relationship,
        String standing,
        boolean talked,
        List<CommonThread> threads,
        String benefit,
        boolean introducedByTrusted,
        Note note,
        ClaimCheck.Finding claim,
        Reply reply) {

    Photo photo() {
        return profile.photo();
    }

    /** An introduction by a trusted connection, or a reason that the member's data bears out. */
    boolean veryGoodReason() {
        return introducedByTrusted || (note == Note.REASONED && claim.claim() == Claim.BORNE_OUT);
    }

    /** The same of an answer. */
    boolean veryGoodAnswer() {
        return reply.veryGood();
    }

    boolean has(ThreadKind kind) {
        return threads.stream().anyMatch(it -> it.kind() == kind);
    }

    boolean strongThread() {
        return threads.stream().anyMatch(CommonThread::strong);
    }

    List<ThreadKind> kinds() {
        return threads.stream().map(CommonThread::kind).distinct().sorted().toList();
    }

    /** The words, by name, in which these findings differ from the others. */
    Map<String, Object> differingFrom(Findings other) {
        Map<String, Object> words = words();
        words.entrySet().removeAll(other.words().entrySet());
        return words;
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>();
        words.put("photo", photo());
        words.put("relationship", relationship);
        words.put("note", note);
        words.put("claim", claim.claim());
        words.put("introducedByTrusted", introducedByTrusted);
        words.put("veryGoodReason", veryGoodReason());
        words.put("followed", has(ThreadKind.FOLLOWED));
        words.put("strongThread", strongThread());
        words.put("anyThread", !threads.isEmpty());
        words.put("threadKinds", kinds());
        words.put("benefit", !benefit.isEmpty());
        words.put("talked", talked);
        words.put("question", reply.question());
        words.put("answer", reply.note());
        words.put("veryGoodAnswer", veryGoodAnswer());
        words.put("mutuals", profile.mutualCount());
        words.put("headline", profile.headline());
        words.put("company", profile.company());
        words.put("industry", profile.industry());
        words.put("location", profile.location());
        return words;
    }
}
