package org.netiquette.input;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.network.Connection;
import org.netiquette.network.Contact;
import org.netiquette.network.Event;
import org.netiquette.network.Invitation;
import org.netiquette.network.Member;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.Stay;

/** A reading as text, one line a record, to be laid beside what was expected. */
final class Portrait {

    private Portrait() {}

    static String of(Reading reading) {
        Network network = reading.network();
        return Stream.of(
                        lines("ledger", reading.ledger(), Portrait::ledger),
                        lines("reject", reading.rejects(), it -> it.file() + ":" + it.line() + " " + it.problem()),
                        lines("problem", reading.problems(), it -> it),
                        lines("unread", reading.unread(), it -> it),
                        member(network.member()),
                        Stream.of("exported "
                                + network.exportedOn().map(Object::toString).orElse("?")),
                        lines("connection", network.connections(), Portrait::connection),
                        lines("invitation", network.invitations(), Portrait::invitation),
                        lines("message", network.messages(), Portrait::message),
                        lines("contact", network.contacts(), Portrait::contact),
                        lines(
                                "recommendation",
                                network.recommendations(),
                                it -> (it.givenByMember() ? "to " : "by ") + person(it.person()) + " " + it.company()),
                        lines(
                                "endorsement",
                                network.endorsements(),
                                it -> (it.givenByMember() ? "to " : "by ") + person(it.person()) + " " + it.skill()),
                        lines("follow", network.follows(), it -> person(it.person())),
                        lines("note", network.notes(), it -> person(it.person()) + " " + oneLine(it.text())))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static <T> Stream<String> lines(String title, List<T> all, Function<T, String> line) {
        return all.stream().map(it -> title + " " + line.apply(it));
    }

    private static String ledger(LedgerLine it) {
        return "%s read %d, used %d, skipped %s, rejected %d"
                .formatted(it.kind(), it.read(), it.used(), it.skipped(), it.rejected());
    }

    private static Stream<String> member(Member it) {
        return Stream.concat(
                Stream.of("member %s | %s | %s | %s | %s | premium %s | groups %s | emails %s | events %s"
                        .formatted(
                                person(it.person()),
                                it.headline(),
                                it.industry(),
                                it.location(),
                                it.language(),
                                it.premium(),
                                it.groups(),
                                it.emails(),
                                it.events().stream().map(Event::name).toList())),
                Stream.of(
                                lines("position", it.positions(), Portrait::stay),
                                lines("school", it.schools(), Portrait::stay),
                                lines("organization", it.organizations(), Portrait::stay))
                        .flatMap(all -> all));
    }

    private static String stay(Stay it) {
        return "%s | %s | %s to %s"
                .formatted(
                        it.name(),
                        it.role(),
                        it.from().map(Object::toString).orElse("?"),
                        it.to().map(Object::toString).orElse("?"));
    }

    private static String person(Person it) {
        return it.name().text() + it.key().map(key -> " <" + key.value() + ">").orElse("");
    }

    private static String connection(Connection it) {
        return "%s | %s | %s | %s | %s"
                .formatted(
                        person(it.person()),
                        it.email(),
                        it.company(),
                        it.position(),
                        it.connectedOn().map(Object::toString).orElse("?"));
    }

    private static String invitation(Invitation it) {
        return "%s %s %s %s".formatted(it.direction(), it.sentAt(), person(it.other()), it.message());
    }

    private static String message(Message it) {
        return "%s %s%s | %s | to %d | %s"
                .formatted(
                        it.at(),
                        it.fromMember() ? "member " : "",
                        person(it.sender()),
                        it.conversation(),
                        it.recipients().size(),
                        oneLine(it.content()));
    }

    private static String contact(Contact it) {
        return "%s | %s | %s | %s | %s"
                .formatted(person(it.person()), it.emails(), it.phones(), it.company(), it.source());
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n");
    }
}
