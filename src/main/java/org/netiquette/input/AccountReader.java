package org.netiquette.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.input.linkedin.MemberParts;
import org.netiquette.input.linkedin.Owner;
import org.netiquette.input.people.Merged;
import org.netiquette.input.people.PeopleMerge;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.SheetVerdict;

/**
 * Reads one account: finds its files, recognises them by the {@link Formats} of the register, and accounts for every row.
 * Damage never stops it; {@link Reading#usable()} says whether anything was left.
 */
public final class AccountReader {

    private final LocalDate asOf;
    private final Predicate<Person> forgotten;

    /** A reader that sees nothing dated after {@code asOf}, a UTC date. */
    public AccountReader(LocalDate asOf) {
        this(asOf, it -> false);
    }

    /**
     * A reader that sees nothing dated after a date, and nothing of some people.
     *
     * @param asOf a UTC date
     * @param forgotten tells whom the member wants to be learnt no more; their rows are skipped as {@code forgotten}
     */
    public AccountReader(LocalDate asOf, Predicate<Person> forgotten) {
        this.asOf = asOf;
        this.forgotten = forgotten;
    }

    /** Reads an account. */
    public Reading read(AccountFiles account) {
        Ledger ledger = new Ledger();
        Harvest harvest = new Harvest();
        Rejects collected = new Rejects();
        Intake intake = new Intake(Formats.asOf(asOf), ledger, harvest, collected);
        try (AccountTree tree = AccountTree.of(account, collected)) {
            tree.files().forEach(intake::read);
            Archives archives = new Archives(tree.files(), intake.rows());
            new Selection(archives, ledger, harvest, forgotten).select(intake.rows());
            Optional<LocalDate> exportedOn = archives.newest(archiveFiles(intake.rows()));
            Merged people = PeopleMerge.merge(harvest.people, harvest.decided);
            Purpose purpose = new Purposes(tree.files(), archives).choose(harvest.purposes, ledger, collected);
            List<SheetPerson> known =
                    people.people().stream().map(it -> it.without(forgotten)).toList();
            harvest.targets.replaceAll(it -> it.without(forgotten));
            Network network = network(harvest, purpose, known, people.verdicts(), ledger, exportedOn);
            people.remarks().forEach(it -> collected.add(it.place(), it.problem(), ""));
            List<Reject> rejects = collected.inOrder();
            List<String> problems = new Problems(asOf, ledger.lines(), rejects).of(exportedOn);
            return new Reading(network, ledger.lines(), rejects, problems, intake.unread());
        }
    }

    private static Stream<SourceFile> archiveFiles(List<FileRows<?>> rows) {
        return rows.stream().filter(it -> it.known().keep() != Keep.EVERY).map(FileRows::file);
    }

    private static Network network(
            Harvest harvest,
            Purpose purpose,
            List<SheetPerson> people,
            List<SheetVerdict> verdicts,
            Ledger ledger,
            Optional<LocalDate> exportedOn) {
        MemberParts parts = new MemberParts(harvest.memberParts);
        Owner owner = Owner.of(parts.name(), harvest.invitations, harvest.messages);
        Settlement settled = new Settlement(harvest, ledger);
        return new Network(
                parts.member(owner),
                purpose,
                harvest.connections,
                settled.invitations(),
                settled.messages(owner),
                harvest.contacts,
                people,
                harvest.groupMembers,
                harvest.targets,
                harvest.recommendations,
                harvest.endorsements,
                settled.follows(),
                harvest.notes,
                verdicts,
                exportedOn);
    }
}
