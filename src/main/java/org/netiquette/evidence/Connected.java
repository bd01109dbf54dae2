package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Title;
import org.netiquette.evidence.cluster.Traits;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Connection;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Message;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;

/**
 * What is found about a connection.
 *
 * @param row what the archive says of them
 * @param gone whether the newest archive no longer has them
 * @param profile what all files say of them
 * @param standing how well the member knows them
 * @param talk what the two wrote to each other
 * @param unanswered the newest words of theirs that wait for an answer
 * @param threads what is shared, strong threads first
 * @param benefit what of the purpose they fit, empty for nothing
 * @param title their title in the words of the table
 * @param industry as a sheet says; else their company's by the table; empty when neither does
 * @param markedKeep whether the member's sheet says to keep them
 * @param gift what they did that nobody has thanked them for
 * @param change what has changed about them
 * @param sign the newest sign of life, as half a sentence; empty where there is none for long
 * @param met how the two met, as half a sentence
 * @param language in which they wrote last
 */
record Connected(
        Connection row,
        boolean gone,
        KnownProfile profile,
        Standing standing,
        Talk talk,
        Optional<Message> unanswered,
        List<CommonThread> threads,
        String benefit,
        Optional<Title> title,
        String industry,
        boolean markedKeep,
        Optional<Gift> gift,
        EarlierTies.Change change,
        String sign,
        String met,
        String language) {

    /** By name and link; then by whatever else tells two apart. */
    static final Comparator<Connected> IN_ORDER = Comparator.comparing(Connected::name)
            .thenComparing(it -> it.person().url())
            .thenComparing(it -> it.row().toString());

    Person person() {
        return row.person();
    }

    String name() {
        return person().name().text();
    }

    Relationship relationship() {
        return standing.relationship();
    }

    /** As the archive says; else as a sheet does. */
    String company() {
        return row.company().isBlank() ? profile.company() : row.company();
    }

    String position() {
        return row.position().isBlank() ? profile.headline() : row.position();
    }

    /** As a sheet says; else their position. */
    String headline() {
        return profile.headline();
    }

    boolean strongThread() {
        return threads.stream().anyMatch(CommonThread::strong);
    }

    boolean has(ThreadKind kind) {
        return threads.stream().anyMatch(it -> it.kind() == kind);
    }

    List<ThreadKind> kinds() {
        return threads.stream().map(CommonThread::kind).distinct().sorted().toList();
    }

    Optional<LocalDate> lastTalk() {
        return talk.lastDay();
    }

    /** What may make them part of a cluster. */
    Traits traits() {
        return new Traits(
                position(),
                headline(),
                title.map(Title::name).orElse(""),
                title.map(Title::field).orElse(""),
                company(),
                profile.location(),
                industry,
                profile.all(SheetPerson::schools),
                profile.all(SheetPerson::communities),
                groups(),
                has(ThreadKind.FOLLOWED));
    }

    private List<String> groups() {
        return Stream.concat(
                        profile.memberships().stream().map(GroupMember::group),
                        profile.all(SheetPerson::groups).stream())
                .toList();
    }
}
