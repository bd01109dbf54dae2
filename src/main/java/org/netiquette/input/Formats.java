package org.netiquette.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.input.addressbook.AddressBooks;
import org.netiquette.input.addressbook.VCardFormat;
import org.netiquette.input.format.FileFormat;
import org.netiquette.input.linkedin.InvitationRepeats;
import org.netiquette.input.linkedin.LinkedIn;
import org.netiquette.input.linkedin.MessageRepeats;
import org.netiquette.input.people.DecisionFormat;
import org.netiquette.input.people.GroupFormat;
import org.netiquette.input.people.PeopleFormat;
import org.netiquette.input.people.PurposeFormat;
import org.netiquette.input.people.Said;
import org.netiquette.input.people.TargetFormat;
import org.netiquette.network.Connection;
import org.netiquette.sheet.Header;

/** The register: every kind of file that is read. The first format that recognises a file has it. */
final class Formats {

    /**
     * A kind of file that is no sheet, and where its records go.
     *
     * @param format reads its entries
     * @param store takes a record
     */
    record Whole<T>(FileFormat<T> format, Known.Store<T> store) {}

    private final List<Known<?>> sheets;
    private final List<Whole<?>> others;

    private Formats(List<Known<?>> sheets, List<Whole<?>> others) {
        this.sheets = List.copyOf(sheets);
        this.others = List.copyOf(others);
    }

    /** Everything that is read, as it is seen on a date. */
    static Formats asOf(LocalDate asOf) {
        List<Known<?>> sheets = new ArrayList<>(archive(new LinkedIn(asOf)));
        sheets.add(Known.every(new DecisionFormat(), (harvest, place, it) -> harvest.decided.add(new Said(place, it))));
        sheets.add(Known.every(new TargetFormat(), (harvest, place, it) -> harvest.targets.add(it)));
        AddressBooks.formats()
                .forEach(it -> sheets.add(Known.every(it, (harvest, place, row) -> harvest.contacts.add(row))));
        sheets.add(Known.every(new GroupFormat(), (harvest, place, it) -> harvest.groupMembers.add(it)));
        sheets.add(Known.every(new PeopleFormat(), (harvest, place, it) -> harvest.people.add(new Said(place, it))));
        List<Whole<?>> others = List.of(
                new Whole<>(new VCardFormat(), (harvest, place, it) -> harvest.contacts.add(it)),
                new Whole<>(
                        new PurposeFormat(),
                        (harvest, place, it) -> harvest.purposes.add(new Purposes.Stated(place, it))));
        return new Formats(sheets, others);
    }

    private static List<Known<?>> archive(LinkedIn linkedIn) {
        List<Known<?>> archive = new ArrayList<>();
        archive.add(Known.newest(linkedIn.connections(), (harvest, place, it) -> harvest.connections.add(it))
                .dated(Connection::connectedOn));
        archive.add(Known.added(
                        linkedIn.invitations(),
                        InvitationRepeats::new,
                        (harvest, place, it) -> harvest.invitations.add(it))
                .dated(it -> day(it.invitation().sentAt())));
        archive.add(
                Known.added(linkedIn.messages(), MessageRepeats::new, (harvest, place, it) -> harvest.messages.add(it))
                        .dated(it -> day(it.at())));
        archive.add(Known.newest(linkedIn.contacts(), (harvest, place, it) -> harvest.contacts.add(it)));
        linkedIn.recommendations()
                .forEach(
                        it -> archive.add(Known.newest(it, (harvest, place, row) -> harvest.recommendations.add(row))));
        linkedIn.endorsements()
                .forEach(it -> archive.add(Known.newest(it, (harvest, place, row) -> harvest.endorsements.add(row))));
        archive.add(Known.newest(linkedIn.follows(), (harvest, place, it) -> harvest.follows.add(it)));
        archive.add(Known.newest(linkedIn.notes(), (harvest, place, it) -> harvest.notes.add(it)));
        linkedIn.member()
                .forEach(it -> archive.add(Known.newest(it, (harvest, place, row) -> harvest.memberParts.add(row))));
        return archive;
    }

    /** The format of a sheet. */
    Optional<Known<?>> of(String fileName, Header header) {
        return sheets.stream()
                .filter(it -> it.format().recognises(fileName, header))
                .findFirst();
    }

    /** The format of a file that is no sheet. */
    Optional<Whole<?>> of(String fileName) {
        return others.stream().filter(it -> it.format().recognises(fileName)).findFirst();
    }

    private static Optional<LocalDate> day(Instant at) {
        return Optional.of(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
