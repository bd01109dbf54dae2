package org.netiquette.plan;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Notes for those who come, none of them twice. */
final class Notes {

    private final Night night;
    /** Sorted, so that they look the same in whatever order they were written. */
    private final NavigableSet<String> used = new TreeSet<>();

    Notes(Night night, ToldBefore told) {
        this.night = night;
        told.all(ToldBefore.INVITE).forEach(it -> use(it.note()));
    }

    /** A note of their own, not yet used; empty where none can be written. */
    Optional<Drafted> noteFor(Contender who) {
        return night.words()
                .note(who.considered().fact(), night.limits().noteLength(), Collections.unmodifiableSet(used))
                .filter(it -> isTheirOwn(it.text()));
    }

    private boolean isTheirOwn(String note) {
        return !note.isBlank() && note.length() <= night.limits().noteLength() && !used.contains(note);
    }

    void use(String note) {
        used.add(note);
    }
}
