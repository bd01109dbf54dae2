package org.netiquette.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer that the member could give in their {@code people} sheet, and what it would do to the words of a fact.
 *
 * @param column column of the sheet
 * @param says what would stand there, as a person would say it
 * @param words the words that would read differently, by name
 */
public record Answer(String column, String says, Map<String, Object> words) {

    public Answer {
        words = Map.copyOf(words);
    }

    /** The answers that are still open for this invitation: about what nobody has said yet. */
    public static List<Answer> openFor(ReceivedInvitation it) {
        List<Answer> open = new ArrayList<>();
        if (it.photo() == Photo.UNKNOWN) {
            open.add(new Answer("photo", "no", Map.of("photo", Photo.MISSING)));
            open.add(new Answer("photo", "yes", Map.of("photo", Photo.PRESENT)));
        }
        if (!it.benefit() && it.headline().isEmpty()) {
            open.add(new Answer("headline", "one that fits your purpose", Map.of("benefit", true)));
        }
        if (!it.introducedByTrusted()) {
            open.add(new Answer("introduced_by", "a connection you trust", introduced(it)));
        }
        if (!it.followed()) {
            open.add(new Answer("follow", "yes", with(it, ThreadKind.FOLLOWED, Map.of("followed", true))));
        }
        if (it.company().isEmpty()) {
            addShared(it, "company", "an employer of yours", ThreadKind.EMPLOYER, open);
        }
        addShared(it, "schools", "a school of yours", ThreadKind.SCHOOL, open);
        addShared(it, "groups", "a group of yours", ThreadKind.GROUP, open);
        addShared(it, "mutual_connections", "3 or more", ThreadKind.MUTUALS, open);
        addTrust(it, open);
        return open;
    }

    private static void addShared(
            ReceivedInvitation it, String column, String says, ThreadKind kind, List<Answer> open) {
        if (!it.threadKinds().contains(kind)) {
            open.add(new Answer(column, says, with(it, kind, Map.of())));
        }
    }

    private static void addTrust(ReceivedInvitation it, List<Answer> open) {
        if (it.relationship() == Relationship.STRANGER) {
            open.add(new Answer("trust", "known", Map.of("relationship", Relationship.KNOWN)));
        }
        if (!it.relationship().atLeast(Relationship.WELL_KNOWN)) {
            open.add(new Answer("trust", "well", Map.of("relationship", Relationship.WELL_KNOWN)));
        }
    }

    private static Map<String, Object> introduced(ReceivedInvitation it) {
        return with(it, ThreadKind.INTRODUCTION, Map.of("introducedByTrusted", true, "veryGoodReason", true));
    }

    /** The words with one more strong thread. */
    private static Map<String, Object> with(ReceivedInvitation it, ThreadKind kind, Map<String, Object> more) {
        Map<String, Object> words = new HashMap<>(more);
        words.put("anyThread", true);
        words.put("strongThread", true);
        words.put(
                "threadKinds",
                Stream.concat(it.threadKinds().stream(), Stream.of(kind))
                        .sorted()
                        .toList());
        return words;
    }
}
