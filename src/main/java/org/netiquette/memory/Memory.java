package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.Reach;
import org.netiquette.verdict.Verdict;

/**
 * What is remembered from night to night, account by account. A night sees only nights dated before it; a repeat of a date
 * replaces what that date left, so that a repeated night adds nothing.
 */
public final class Memory {

    private final Statements sql;

    /** @param source takes part in the caller's transactions */
    public Memory(DataSource source) {
        this.sql = new Statements(source);
    }

    /**
     * What nights before a date know of an account.
     *
     * @param from the oldest night that still counts
     */
    public Past past(String account, LocalDate from, LocalDate before) {
        return new PastNights(sql, account, from, before).past();
    }

    /**
     * Whom every night told an account to approach, later nights and a repeated one included.
     *
     * @param from the oldest night that still counts
     */
    public List<Past.Proposed> proposed(String account, LocalDate from) {
        return new OutreachRows(sql, account).proposed(from);
    }

    /**
     * What every night told an account to do about connections, later nights and a repeated one included.
     *
     * @param from the oldest night that still counts
     */
    public List<Past.FollowedUp> followedUp(String account, LocalDate from) {
        return new FollowUpRows(sql, account).told(from);
    }

    /**
     * Whom every night told an account to introduce to each other, later nights and a repeated one included.
     *
     * @param from the oldest night that still counts
     */
    public List<Past.Introduced> introduced(String account, LocalDate from) {
        return new IntroductionRows(sql, account).told(from);
    }

    /**
     * How far the network of an account reached, night by night.
     *
     * @param from the oldest night that still counts
     */
    public SortedMap<LocalDate, Reach> reach(String account, LocalDate from, LocalDate before) {
        return new ReachRows(sql, account).between(from, before);
    }

    /**
     * How many invitations of an account came to each verdict, night by night.
     *
     * @param from the oldest night that still counts
     */
    public SortedMap<LocalDate, Map<Verdict, Integer>> totals(String account, LocalDate from, LocalDate before) {
        return new Totals(sql).of(account, from, before);
    }

    /** The same of all accounts together. */
    public SortedMap<LocalDate, Map<Verdict, Integer>> totals(LocalDate from, LocalDate before) {
        return new Totals(sql).ofAll(from, before);
    }

    /** Whom an account is not to learn of again. */
    public Predicate<Person> forgotten(String account) {
        return new Forgetting(sql, account).forgotten();
    }

    /** Keeps a night, in place of what was kept of the same date. */
    public void remember(RememberedNight night) {
        Keeping keeping = new Keeping(sql, night.account());
        keeping.drop(night.night());
        if (night.network().looked()) {
            keeping.dropNetwork(night.night());
        }
        keeping.keep(night);
    }

    /** Lets go of all nights of an account before a date. */
    public void letGo(String account, LocalDate before) {
        new Keeping(sql, account).dropBefore(before);
    }
}
