package org.netiquette.network;

import java.time.LocalDate;
import java.util.List;

/**
 * How the member's own invitations fared, as far back as the archive tells: about eleven months. Each person counts once, by
 * the newest invitation to them. Whether an invitation was declined, nobody can see.
 *
 * @param withNote those that came with a note
 * @param withoutNote those that came without one
 * @param waves those that a night had proposed, by the night that did, oldest first
 * @param templates those that a night had proposed, by the section of the templates that their note opens with, by its name
 */
public record Manners(Fate withNote, Fate withoutNote, List<Wave> waves, List<Template> templates) {

    public Manners {
        waves = List.copyOf(waves);
        templates = List.copyOf(templates);
    }

    /** No invitation was sent. */
    public static Manners none() {
        return new Manners(Fate.none(), Fate.none(), List.of(), List.of());
    }

    /**
     * What became of some invitations: sent = accepted + waiting + those that came to nothing.
     *
     * @param accepted whose people are connections now
     * @param waiting those that may still be accepted
     */
    public record Fate(int sent, int accepted, int waiting) {

        /** Of no invitation. */
        public static Fate none() {
            return new Fate(0, 0, 0);
        }

        /** Of these and others. */
        public Fate and(Fate more) {
            return new Fate(sent + more.sent, accepted + more.accepted, waiting + more.waiting);
        }
    }

    /** What became of the invitations that one night had proposed. */
    public record Wave(LocalDate night, Fate fate) {}

    /** What became of the invitations whose note opens with one section of the templates. */
    public record Template(String section, Fate fate) {}
}
