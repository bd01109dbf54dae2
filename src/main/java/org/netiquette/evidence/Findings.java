package org.netiquette.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * The words of a fact that evidence by name alone may change.
 *
 * @param standing what the relationship rests on, as half a sentence
 * @param benefit what of the purpose the person fits, empty for nothing
 * @param claimBorneOut whether the note has a reason that the member's data bears out
 */
record Findings(
        Photo photo,
        Relationship relationship,
        String standing,
        List<CommonThread> threads,
        String benefit,
        boolean introducedByTrusted,
        boolean claimBorneOut) {

    boolean veryGoodReason() {
        return introducedByTrusted || claimBorneOut;
    }

    boolean has(ThreadKind kind) {
        return threads.stream().anyMatch(it -> it.kind() == kind);
    }

    boolean strongThread() {
        return threads.stream().anyMatch(CommonThread::strong);
    }

    /** The words, by name, in which these findings differ from the others. */
    Map<String, Object> differingFrom(Findings other) {
        Map<String, Object> words = new HashMap<>(words());
        words.entrySet().removeAll(other.words().entrySet());
        return words;
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>();
        words.put("photo", photo);
        words.put("relationship", relationship);
        words.put("introducedByTrusted", introducedByTrusted);
        words.put("veryGoodReason", veryGoodReason());
        words.put("followed", has(ThreadKind.FOLLOWED));
        words.put("strongThread", strongThread());
        words.put("anyThread", !threads.isEmpty());
        words.put(
                "threadKinds",
                threads.stream().map(CommonThread::kind).distinct().sorted().toList());
        words.put("benefit", !benefit.isEmpty());
        return words;
    }
}
