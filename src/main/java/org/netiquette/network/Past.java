package org.netiquette.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What memory knows of an account from nights before this one. It is read first, so that a night neither repeats nor
 * contradicts itself without saying why, even when an older archive is read after a newer one.
 *
 * @param exportedOn date of the newest archive that an earlier night has read; empty when none had a date
 * @param decisions each invitation that was decided on, with the first and the newest decision
 * @param letters questions of the member and what the inviters wrote since
 * @param outcomes what became of invitations, the newest outcome of each last
 * @param proposed whom the member was told to invite or to be introduced to, and when. Alone of all these it holds nights of
 *     the same and of later dates too: limits must hold, and nobody be proposed twice, in whatever order nights are run
 * @param ties the connections as the newest archive of an earlier night had them, each once; those that were gone by then too
 * @param own what the member decided themself on invitations, night by night, the newest last
 */
public record Past(
        Optional<LocalDate> exportedOn,
        List<Decided> decisions,
        List<Letter> letters,
        List<Outcome> outcomes,
        List<Proposed> proposed,
        List<Known> ties,
        List<Own> own) {

    public Past {
        decisions = List.copyOf(decisions);
        letters = List.copyOf(letters);
        outcomes = List.copyOf(outcomes);
        proposed = List.copyOf(proposed);
        ties = List.copyOf(ties);
        own = List.copyOf(own);
    }

    /** What is known of received invitations alone. */
    public Past(Optional<LocalDate> exportedOn, List<Decided> decisions, List<Letter> letters, List<Outcome> outcomes) {
        this(exportedOn, decisions, letters, outcomes, List.of(), List.of(), List.of());
    }

    /** No night was before. */
    public static Past none() {
        return new Past(Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The same with what the member was told of outreach. */
    public Past withProposed(List<Proposed> told) {
        return new Past(exportedOn, decisions, letters, outcomes, told, ties, own);
    }

    /** The same with connections of an archive of some date. */
    public Past withTies(LocalDate archive, List<Known> known) {
        return new Past(Optional.of(archive), decisions, letters, outcomes, proposed, known, own);
    }

    /** The same with what the member decided themself. */
    public Past withOwn(List<Own> decided) {
        return new Past(exportedOn, decisions, letters, outcomes, proposed, ties, decided);
    }

    /**
     * An invitation that was decided on.
     *
     * @param person who sent it
     * @param invitedAt when it was sent
     * @param note the text that came with it
     * @param since night of the first decision
     * @param newest the newest decision
     */
    public record Decided(Person person, Instant invitedAt, String note, LocalDate since, Decision newest) {}

    /**
     * A decision of an earlier night.
     *
     * @param on the night
     * @param verdict name of the verdict
     * @param policy the policy it was judged by
     * @param rulesHash SHA-256 in hex of the rules it was judged by
     * @param words what each word of the fact read, as text, by its name
     */
    public record Decision(LocalDate on, String verdict, String policy, String rulesHash, Map<String, String> words) {

        public Decision {
            words = Map.copyOf(words);
        }
    }

    /** A message that was written about an invitation since it came. */
    public record Letter(Person person, Instant at, boolean fromMember, String text) {}

    /**
     * What the member decided themself on an invitation, as a night knew it.
     *
     * @param person who sent it
     * @param invitedAt when it was sent
     * @param night the night
     * @param verdict name of the verdict
     * @param on the night that first read this verdict
     */
    public record Own(Person person, Instant invitedAt, LocalDate night, String verdict, LocalDate on) {}

    /**
     * Somebody whom the member was told to approach.
     *
     * @param on the night that first said so
     * @param action {@code INVITE} or {@code ASK_INTRODUCTION}
     * @param note the drafted words
     * @param template the section of the templates that the note of an invitation opens with; else empty
     */
    public record Proposed(Person person, LocalDate on, String action, String note, String template) {}

    /**
     * A connection as an archive had them.
     *
     * @param since the night that first saw them so
     * @param company employer as of that archive
     * @param position job title as of that archive
     * @param gone whether that archive no longer had them
     * @param before as the archive before that one had them, itself without its own; empty when none had them otherwise
     */
    public record Known(
            Person person, LocalDate since, String company, String position, boolean gone, Optional<Known> before) {

        /** Somebody whom no archive had otherwise. */
        public Known(Person person, LocalDate since, String company, String position, boolean gone) {
            this(person, since, company, position, gone, Optional.empty());
        }

        /** The same, as a later archive than the other. */
        public Known after(Optional<Known> older) {
            return new Known(
                    person,
                    since,
                    company,
                    position,
                    gone,
                    older.map(it -> new Known(it.person, it.since, it.company, it.position, it.gone)));
        }
    }

    /**
     * Something that the member was told to do about a connection.
     *
     * @param on the night that first said so
     * @param kind {@code CALL}, {@code ANSWER}, {@code THANK} or {@code LOOK}
     * @param dueOn the date that it was to be done on
     */
    public record FollowedUp(Person person, LocalDate on, String kind, LocalDate dueOn) {}

    /**
     * Two connections whom the member was told to introduce to each other, in any order.
     *
     * @param on the night that first said so
     */
    public record Introduced(Person one, Person other, LocalDate on) {}

    /**
     * What became of an invitation.
     *
     * @param person who sent it
     * @param invitedAt when it was sent
     * @param kind what became of it
     * @param on when, as far as that is known
     */
    public record Outcome(Person person, Instant invitedAt, Kind kind, Optional<LocalDate> on) {

        /** What can become of an invitation. */
        public enum Kind {
            /** The two are connected. */
            ACCEPTED,
            /** They have written to each other since. */
            TALKED,
            /** They were connected, and are no more. */
            ENDED,
            /** It grew too old. */
            LAPSED,
            /** It is gone from the archive, and whether it was declined or withdrawn cannot be known. */
            UNKNOWN
        }
    }
}
