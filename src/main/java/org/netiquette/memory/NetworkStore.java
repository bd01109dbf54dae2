package org.netiquette.memory;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Pair;
import org.netiquette.network.Past;

/** What the night under way has of the members' connections; kept and written again as {@link NightStore} does it. */
public final class NetworkStore {

    private final AccountColumns columns;
    private final StagedBlocks connections;
    private final StagedBlocks pairs;
    private final StagedBlocks known;

    /** @param source takes part in the caller's transactions */
    public NetworkStore(DataSource source) {
        Statements sql = new Statements(source);
        this.columns = new AccountColumns(sql);
        this.connections = new StagedBlocks(sql, "night_connection", "facts");
        this.pairs = new StagedBlocks(sql, "night_pair", "facts");
        this.known = new StagedBlocks(sql, "night_known", "known");
    }

    /**
     * Keeps what was gathered of an account's connections.
     *
     * @param network a record that JSON can hold, read back with its class
     * @param seen the connections that are not as the memory has them
     */
    public void gathered(
            long night,
            int account,
            Object network,
            List<ConnectedPerson> people,
            List<Pair> couples,
            List<Past.Known> seen) {
        columns.write("network", night, account, network);
        connections.keep(night, account, people);
        pairs.keep(night, account, couples);
        known.keep(night, account, seen);
    }

    /** What was gathered of an account's connections as a whole; empty while nothing was. */
    public <T> Optional<T> gathered(long night, int account, Class<T> type) {
        return columns.read("network", night, account, type);
    }

    /** The connections of an account, in the order in which they were kept. */
    public List<ConnectedPerson> connections(long night, int account) {
        return connections.all(night, account, ConnectedPerson.class);
    }

    /** The pairs of an account, in the order in which they were kept. */
    public List<Pair> pairs(long night, int account) {
        return pairs.all(night, account, Pair.class);
    }

    /** The connections of an account that are not as the memory has them. */
    public List<Past.Known> seen(long night, int account) {
        return known.all(night, account, Past.Known.class);
    }

    /** Keeps what was planned for an account's connections: a record that JSON can hold. */
    public void planned(long night, int account, Object planned) {
        columns.write("followed", night, account, planned);
    }

    /** What was planned for an account's connections; empty while nothing was. */
    public <T> Optional<T> planned(long night, int account, Class<T> type) {
        return columns.read("followed", night, account, type);
    }
}
